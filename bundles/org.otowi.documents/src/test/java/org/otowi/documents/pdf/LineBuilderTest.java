package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineBuilderTest {

    @SafeVarargs
    private static List<String> lines(List<Glyph>... parts) {
        return LineBuilder.lines(new PageGlyphs(1, 792, Stream.of(parts).flatMap(List::stream).toList())).stream()
                .map(PdfLine::text).toList();
    }

    @Test
    void partsARowAtAWideGapOnly() {
        assertEquals(List.of("left column", "right"), lines(TestLine.at(100).glyphs("left"), TestLine.at(100).x(84).glyphs("column"),
                TestLine.at(100).x(140).glyphs("right")));
    }

    @Test
    void partsTheNumberOfALineFromItsWords() {
        assertEquals(List.of("12", "words"), lines(TestLine.at(100).glyphs("12"), TestLine.at(100).x(72).glyphs("words")));
        assertEquals(List.of("12 words"), lines(TestLine.at(100).glyphs("12 words")));
    }

    @Test
    void keepsIndicesInTheirLine() {
        assertEquals(List.of("of cm³ and more", "next"), lines(TestLine.at(100).glyphs("of cm"),
                TestLine.at(96).x(79).set("Times", 7).glyphs("3"), TestLine.at(100).x(82.5f).glyphs(" and more"),
                TestLine.at(112).glyphs("next")));
    }

    @Test
    void startsALineWhereThePenMovesBack() {
        assertEquals(List.of("second", "first"), lines(TestLine.at(100).x(200).glyphs("second"), TestLine.at(100).glyphs("first")));
    }

    @Test
    void leavesSpacesAroundALineOut() {
        assertEquals(List.of("words"), lines(TestLine.at(100).glyphs("  words  "), TestLine.at(130).glyphs("   ")));
    }

    @Test
    void cutsALineThatNeverEnds() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            glyphs.add(new Glyph("x", i * 0.01f, 100, 0.01f, 10, FontFace.of("Times")));
        }
        assertEquals(List.of(2000, 2000, 1000), lines(glyphs).stream().map(String::length).toList());
    }
}
