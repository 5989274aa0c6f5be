package org.otowi.documents.pdf;

/**
 * A character, or a few that are drawn as one, on a page.
 *
 * @param text its characters; a space where the file has one
 * @param x left edge in points from the left edge of the page
 * @param baseline its baseline in points from the top edge of the page
 * @param width advance in points
 * @param size size of the font in points
 * @param face the font
 */
record Glyph(String text, float x, float baseline, float width, float size, FontFace face) {

    float right() {
        return x + width;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** The same glyph with other characters. */
    Glyph withText(String other) {
        return new Glyph(other, x, baseline, width, size, face);
    }
}
