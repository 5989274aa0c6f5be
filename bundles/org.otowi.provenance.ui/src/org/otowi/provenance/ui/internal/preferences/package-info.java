/** The preference page of the provenance log. */
package org.otowi.provenance.ui.internal.preferences;
