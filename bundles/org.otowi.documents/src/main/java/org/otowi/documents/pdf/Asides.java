package org.otowi.documents.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes out what is no part of a page's text: watermarks, lines along its sides, the words of drawings. */
final class Asides {

    private Asides() {}

    /** Lines, and one for all that stands aslant; ended by a line break. */
    static String text(List<DrawnGlyph> aside) {
        Map<Float, List<Glyph>> byDirection = aside.stream().collect(Collectors.groupingBy(DrawnGlyph::direction,
                LinkedHashMap::new, Collectors.mapping(DrawnGlyph::glyph, Collectors.toList())));
        StringBuilder text = new StringBuilder();
        byDirection.forEach((direction, glyphs) -> text.append(direction % 90 == 0 ? lines(glyphs)
                : glyphs.stream().map(Glyph::text).collect(Collectors.joining())).append('\n'));
        return text.toString();
    }

    private static String lines(List<Glyph> glyphs) {
        return LineBuilder.lines(new PageGlyphs(1, 1, glyphs)).stream().map(PdfLine::text).collect(Collectors.joining("\n"));
    }
}
