package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberJoinerTest {

    /** The gap is measured in points behind the number. */
    @ParameterizedTest
    @CsvSource({
        "2, Method, 20, 0, 2 Method",
        "2.1, Heat in rods, 15, 0, 2.1 Heat in rods",
        "IV., RESULTS, 20, 0, IV. RESULTS",
        "Appendix B, Proofs, 15, 0, Appendix B Proofs",
        "2, Method, 60, 0, 2|Method",
        "2, Method, 20, 12, 2|Method",
        "2, 34, 20, 0, 2|34",
        "2001, Method, 20, 0, 2001|Method",
        "two, Method, 20, 0, two|Method"})
    void joinsTheNumberOfAHeadingToItsWords(String number, String words, float gap, float below, String joined) {
        PdfLine first = TestLine.at(100).of(number);
        PdfLine second = TestLine.at(100 + below).x(first.right() + gap).of(words);
        assertEquals(List.of(joined.split("\\|")),
                NumberJoiner.join(List.of(first, second)).stream().map(PdfLine::text).toList());
    }
}
