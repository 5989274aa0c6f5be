package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceListTest {

    private static List<String> entries(List<PdfLine> lines) {
        ReferenceList list = new ReferenceList(Vocabulary.of(lines));
        lines.forEach(line -> list.add(line, TestLine.COLUMN));
        return list.entries();
    }

    @Test
    void partsEntriesAtTheirBrackets() {
        assertEquals(List.of("[1] A. Lind, Rods of heat, Journal of Heat 5, 12 (2001).", "[Ek01] B. Ek, Cold bars, London."),
                entries(TestLine.at(100).lines("[1] A. Lind, Rods of heat, Jour-", "nal of Heat 5, 12 (2001).",
                        "[Ek01] B. Ek, Cold bars, London.")));
    }

    @Test
    void partsEntriesAtTheirNumbers() {
        assertEquals(List.of("1. A. Lind, Rods of heat, 2001, pp.", "2. B. Ek, Cold bars, London.", "(3) C. Hall, Warm bars."),
                entries(TestLine.at(100).lines("1. A. Lind, Rods of heat, 2001, pp.", "2. B. Ek, Cold bars, London.",
                        "(3) C. Hall, Warm bars.")));
    }

    @Test
    void partsEntriesByTheirHangingIndentation() {
        List<PdfLine> lines = List.of(TestLine.at(100).of("Lind, A. (2001). Rods of heat and"),
                TestLine.at(112).x(70).of("more of them. Journal of Heat."), TestLine.at(124).of("Ek, B. (1999). Cold bars."));
        assertEquals(List.of("Lind, A. (2001). Rods of heat and more of them. Journal of Heat.", "Ek, B. (1999). Cold bars."),
                entries(lines));
    }

    @Test
    void keepsTheEndOfAnAddressButNoLabelOfAFigure() {
        List<PdfLine> lines = List.of(TestLine.at(100).of("[1] A. Lind, Rods of heat, https://x.org/"),
                TestLine.at(112).of("a12"), TestLine.at(300).of("hot"), TestLine.at(400).set("Helvetica", 10).of("Hot end of rods"),
                TestLine.at(412).of("[2] B. Ek, Cold bars, London."));
        assertEquals(List.of("[1] A. Lind, Rods of heat, https://x.org/a12", "[2] B. Ek, Cold bars, London."), entries(lines));
    }
}
