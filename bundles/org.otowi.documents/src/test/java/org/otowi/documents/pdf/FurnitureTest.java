package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static List<PdfLine> page(int number, PdfLine... more) {
        List<PdfLine> lines = new ArrayList<>(TestLine.at(100).page(number).lines("Words of page " + "abcdef".charAt(number),
                "that go on", "for some lines", "of running text", "until they", "come to an end"));
        lines.addAll(List.of(more));
        return lines;
    }

    private static List<String> left(List<List<PdfLine>> pages) {
        return Furniture.removed(pages).stream().flatMap(List::stream).map(PdfLine::text)
                .filter(text -> pages.stream().noneMatch(page -> page.subList(0, 6).stream().anyMatch(line -> line.text() == text)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "- 3 -", "Page 3 of 12", "page 3", "iv", "S12", "3/12", "e-3", "– 104 –"})
    void dropsAPageNumberBelowTheText(String number) {
        assertEquals(List.of(), left(List.of(page(1, TestLine.at(760).x(300).of(number)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In 2024", "A", "Section 3", "3.5", "123456", "3 of them"})
    void keepsOtherWordsBelowTheText(String words) {
        assertEquals(List.of(words), left(List.of(page(1, TestLine.at(760).x(300).of(words)))));
    }

    @Test
    void keepsANumberAmidTheText() {
        assertEquals(List.of("3"), left(List.of(page(1, TestLine.at(130).x(400).of("3")))));
    }

    @Test
    void dropsWhatRepeatsAtTheSamePlaceOnTwoPages() {
        assertEquals(List.of(), left(List.of(page(1, TestLine.at(30).of("Heat 5 (2001) 17")),
                page(2, TestLine.at(31).page(2).of("Heat 5 (2001) 18")))));
    }

    @Test
    void keepsWhatRepeatsAtAnotherPlace() {
        assertEquals(List.of("As said", "As said"), left(List.of(page(1, TestLine.at(30).of("As said")),
                page(2, TestLine.at(60).page(2).of("As said")))));
    }

    @Test
    void keepsWhatOnlyTwoOfManyPagesSay() {
        assertEquals(List.of("As said", "As said"), left(List.of(page(1, TestLine.at(30).of("As said")),
                page(2, TestLine.at(30).page(2).of("As said")), page(3), page(4))));
    }

    @Test
    void dropsLineNumbersButNoColumnOfATable() {
        List<PdfLine> page = page(1);
        int[] cells = {5, 9, 2, 7, 1};
        for (int i = 0; i < cells.length; i++) {
            page.add(TestLine.at(105 + 10 * i).x(20).of(String.valueOf(10 + i)));
            page.add(TestLine.at(106 + 10 * i).x(300).of(String.valueOf(cells[i])));
        }
        assertEquals(List.of("5", "9", "2", "7", "1"), left(List.of(page)));
    }
}
