package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitlePageTest {

    private final List<PdfLine> page = new ArrayList<>();

    private TitlePageTest add(float y, String font, float size, String text) {
        page.add(TestLine.at(y).set(font, size).of(text));
        return this;
    }

    private TitlePage front() {
        return TitlePage.of(page, TestLine.BODY, new Headings(TestLine.BODY));
    }

    @Test
    void readsATitleOfTwoLinesAndAuthorsByAffiliation() {
        add(40, "Times", 9, "Journal of Heat").add(80, "Times-Bold", 16, "Heat in Thin Rods").add(98, "Times-Bold", 16, "of Iron*")
                .add(120, "Times", 12, "Ana Lind1, Bo Ek2").add(134, "Times", 10, "1 University of Bergen")
                .add(160, "Times-Bold", 10, "Abstract").add(174, "Times", 10, "We heat some rods of iron and cool them again.");
        TitlePage front = front();
        assertEquals(Optional.of("Heat in Thin Rods of Iron"), front.title());
        assertEquals(List.of("Ana Lind", "Bo Ek"), front.authors());
        assertEquals(page.subList(0, 5), front.lines());
    }

    @Test
    void takesABoldLineOverTheAbstractForTheTitle() {
        add(80, "Times-Bold", 10, "Heat in Rods").add(100, "Times", 10, "Ana Lind").add(130, "Times", 10, "Abstract")
                .add(144, "Times", 10, "We heat some rods of iron and cool them again.");
        assertEquals(Optional.of("Heat in Rods"), front().title());
        assertEquals(List.of("Ana Lind"), front().authors());
    }

    @Test
    void findsNoTitleWhereAllTypeIsAlike() {
        add(80, "Times", 10, "Heat flows in some rods of iron.").add(92, "Times", 10, "It flows on and on.");
        assertEquals(new TitlePage(Optional.empty(), List.of(), List.of()), front());
    }

    @Test
    void endsWhereTheTextStartsWithoutAbstract() {
        add(80, "Times", 16, "Heat in Rods").add(100, "Times", 12, "Ana Lind").add(130, "Times-Bold", 10, "1 Introduction")
                .add(144, "Times", 10, "We heat some rods.");
        assertEquals(2, front().lines().size());
    }

    @Test
    void takesNoAddressForAnAuthor() {
        add(80, "Times", 16, "Heat in Rods").add(100, "Times", 12, "Ana Lind").add(112, "Times", 12, "Institute of Heat, Bergen")
                .add(124, "Times", 12, "ana@example.org").add(136, "Times", 12, "Bergen Norway").add(160, "Times", 10, "Abstract");
        assertEquals(List.of("Ana Lind"), front().authors());
        assertTrue(front().lines().contains(page.get(4)));
        assertFalse(front().lines().contains(page.get(5)));
    }
}
