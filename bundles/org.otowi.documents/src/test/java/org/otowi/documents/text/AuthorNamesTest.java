package org.otowi.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorNamesTest {

    @Test
    void partsNamesAtCommasAndAnd() {
        assertEquals(List.of("Ana María López", "Björn K. Svensson", "Jean d'Alembert"),
                AuthorNames.in("Ana María López, Björn K. Svensson and Jean d'Alembert"));
    }

    @Test
    void leavesOutMarksAndDegrees() {
        assertEquals(List.of("Marco Forgione", "Dario Piga"),
                AuthorNames.in("Marco~Forgione$^{1,*}$, Dario Piga2,†, Ph.D."));
    }

    @Test
    void takesNoMonthInANameForADate() {
        assertEquals(List.of("June Huh", "May Chen"), AuthorNames.in("June Huh and May Chen"));
    }

    @Test
    void findsNoNamesInAnAddress() {
        assertEquals(List.of(), AuthorNames.in("Department of Physics, University of Uppsala, Sweden"));
        assertEquals(List.of(), AuthorNames.in("June 11, 2024"));
        assertEquals(List.of(), AuthorNames.in("ana@example.org"));
    }
}
