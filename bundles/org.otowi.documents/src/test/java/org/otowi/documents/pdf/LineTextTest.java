package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTextTest {

    private static final FontFace FACE = FontFace.of("Times");

    /** A bar starts and ends what is raised; an underscore is a gap between words. */
    private static List<Glyph> glyphs(String marked) {
        List<Glyph> glyphs = new ArrayList<>();
        float x = 0;
        boolean raised = false;
        for (char c : marked.toCharArray()) {
            if (c == '|') {
                raised = !raised;
            } else if (c == '_') {
                x += 3;
            } else {
                glyphs.add(new Glyph(String.valueOf(c), x, raised ? 96 : 100, 5, raised ? 7 : 10, FACE));
                x += 5;
            }
        }
        return glyphs;
    }

    @ParameterizedTest
    @CsvSource({
        "two_words, two words",
        "known|3|_by_all, known by all",
        "known.|12_13|_Next, known. Next",
        "10|3|_grids, 10³ grids",
        "in_cm|−1|_units, in cm⁻¹ units",
        "in_m|2|_units, in m² units",
        "where_x|T|_holds, where x^T holds",
        "|1|_A_note, A note"})
    void dropsMarksAndKeepsExponents(String marked, String text) {
        assertEquals(text, PdfLine.of(1, glyphs(marked)).text());
    }
}
