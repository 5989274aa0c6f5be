/** The widgets of the Provenance view: banner, table of entries, details; what the view follows. */
package org.otowi.provenance.ui.internal.view;
