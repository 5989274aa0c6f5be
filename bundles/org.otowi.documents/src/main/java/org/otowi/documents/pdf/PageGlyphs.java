package org.otowi.documents.pdf;

import java.util.List;

/**
 * The upright glyphs of a page in the order in which the file draws them.
 *
 * @param number the page, from 1
 * @param height height of the page in points
 */
record PageGlyphs(int number, float height, List<Glyph> glyphs) {

    PageGlyphs {
        glyphs = List.copyOf(glyphs);
    }
}
