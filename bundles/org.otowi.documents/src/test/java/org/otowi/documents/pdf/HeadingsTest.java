package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    private final Headings headings = new Headings(TestLine.BODY);

    private static PdfLine line(String text, String font, float size) {
        return TestLine.at(100).set(font, size).of(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1 Introduction, Times-Bold, 10, true",
        "1 Introduction, Times, 12, true",
        "1 Introduction, Times, 10, true",
        "2.1 Rods of heat, Times, 10, false",
        "2.1 Rods of heat, Times-Italic, 10, true",
        "Rods of heat, Times-Bold, 10, true",
        "Rods of heat., Times-Bold, 10, false",
        "Rods of heat, Times, 10, false",
        "RODS OF HEAT, Times, 10, true",
        "we heat rods, Times-Bold, 10, false",
        "Conclusion, Times, 10, true",
        "Rods of heat, Times-Bold, 8, false",
        "References, Times-Bold, 8, true",
        "12 34, Times-Bold, 12, false",
        "One two three four five six seven eight nine ten and so on and on to the end, Times-Bold, 10, false"})
    void tellsHeadingsFromText(String text, String font, float size, boolean heading) {
        assertEquals(heading, headings.isHeading(line(text, font, size)));
    }

    @ParameterizedTest
    @CsvSource({"1 Rods, 1", "2.1 Rods, 2", "2.1.3. Rods, 3", "2.1 rods, 2", "II. RODS, 1", "A. Rods, 2", "A. RODS AND BARS, 1",
        "Rods, 1", "Appendix A, 1"})
    void tellsTheLevelFromTheNumber(String text, int level) {
        Block block = new Block(List.of(line(text, "Times-Bold", 10)), TestLine.COLUMN, Block.Kind.HEADING);
        assertEquals(level, headings.level(block));
    }

    @Test
    void goesOnInTheSameTypeWithoutANumberOfItsOwn() {
        PdfLine first = line("2 Heat in rods that are", "Times-Bold", 12);
        assertTrue(headings.goesOn(first, line("very long", "Times-Bold", 12)));
        assertFalse(headings.goesOn(first, line("2.1 Short ones", "Times-Bold", 12)));
        assertFalse(headings.goesOn(first, line("very long", "Times-Bold", 10)));
        assertFalse(headings.goesOn(first, line("very long", "Times", 12)));
    }
}
