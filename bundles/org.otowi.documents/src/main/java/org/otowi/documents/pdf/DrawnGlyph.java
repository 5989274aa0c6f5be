package org.otowi.documents.pdf;

/**
 * A glyph as the page draws it.
 *
 * @param direction of its line, in degrees
 * @param inForm whether it belongs to a drawing that the page shows
 */
record DrawnGlyph(Glyph glyph, float direction, boolean inForm) {}
