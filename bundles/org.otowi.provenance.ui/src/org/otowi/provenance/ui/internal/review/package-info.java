/** Says in the record that the person has checked a file: what they chose, and the dialog in which they choose. */
package org.otowi.provenance.ui.internal.review;
