package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningHeadsTest {

    private static final RunningHeads HEADS = new RunningHeads(
            new TitlePage(Optional.of("Heat in Thin Rods of Iron"), List.of("Ana Lind", "Bo Ek"), List.of()));

    private static long left(String head) {
        List<PdfLine> page = new ArrayList<>(TestLine.at(100).page(2).lines("Words of a page", "that go on", "for a while"));
        page.add(0, TestLine.at(30).page(2).x(250).of("7"));
        page.add(0, TestLine.at(30).page(2).of(head));
        return HEADS.removedFrom(page).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heat in thin rods", "HEAT IN THIN RODS OF IRON 3", "A. Lind et al.", "4 Lind and Ek", "A. Lind & B. Ek", "Lind, Hall"})
    void dropsTheRowOfAHeadThatRepeatsTitleOrAuthors(String head) {
        assertEquals(3, left(head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heat", "Lind heats her rods", "Cold rods of iron", "and so it goes", "Hall and Berg"})
    void keepsOtherLines(String line) {
        assertEquals(5, left(line));
    }
}
