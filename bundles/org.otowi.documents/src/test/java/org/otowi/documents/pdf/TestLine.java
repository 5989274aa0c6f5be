package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.otowi.documents.pdf.Columns.Column;

/**
 * A printed line to be made; each of its characters is half as wide as the type is high.
 *
 * @param page page, from 1
 * @param x left edge in points
 * @param y baseline in points from the top
 * @param size size of the type in points
 * @param font name of the font
 */
record TestLine(int page, float x, float y, float size, String font) {

    static final float LEFT = 54;
    static final Column COLUMN = new Column(LEFT, 354);
    static final BodyStyle BODY = new BodyStyle(10, "Times", 12);

    /** A line of running text at the left edge of the first page. */
    static TestLine at(float y) {
        return new TestLine(1, LEFT, y, 10, "Times");
    }

    TestLine x(float other) {
        return new TestLine(page, other, y, size, font);
    }

    TestLine page(int other) {
        return new TestLine(other, x, y, size, font);
    }

    TestLine set(String otherFont, float otherSize) {
        return new TestLine(page, x, y, otherSize, otherFont);
    }

    PdfLine of(String text) {
        return PdfLine.of(page, glyphs(text));
    }

    List<Glyph> glyphs(String text) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), x + i * size / 2, y, size / 2, size, FontFace.of(font)));
        }
        return glyphs;
    }

    /** Lines of running text under each other, twelve points apart, from this one on. */
    List<PdfLine> lines(String... texts) {
        List<PdfLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new TestLine(page, x, y + 12 * lines.size(), size, font).of(text));
        }
        return lines;
    }
}
