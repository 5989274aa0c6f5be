/** The commands of the Provenance view. */
package org.otowi.provenance.ui.internal.handlers;
