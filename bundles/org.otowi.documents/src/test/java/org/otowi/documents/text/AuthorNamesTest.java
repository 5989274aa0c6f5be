package org.otowi.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Lind, Bo Ek, and Cy Hall            | Ana Lind; Bo Ek; Cy Hall
            Ana Lind; Bo Ek                         | Ana Lind; Bo Ek
            Ana Lind · Bo Ek & Cy Hall              | Ana Lind; Bo Ek; Cy Hall
            Ludwig van der Berg and Charles de Coul | Ludwig van der Berg; Charles de Coul
            J.-P. Rousseau, M. O'Neill, Ø. Åse      | J.-P. Rousseau; M. O'Neill; Ø. Åse
            Ana Lind (1,2), Bo Ek (a)               | Ana Lind; Bo Ek
            Ana Lind^{1}, Bo Ek†                    | Ana Lind; Bo Ek
            ANA LIND AND BO EK                      | ANA LIND; BO EK
            Ana Lind, Member, IEEE, Bo Ek, Fellow   | Ana Lind; Bo Ek
            Ana Lind ORCID 0000-0002                | Ana Lind
            Anderson Sand, Ines Land                | Anderson Sand; Ines Land
            """)
    void readsLinesOfAuthors(String line, String names) {
        assertEquals(List.of(names.split("; ")), AuthorNames.in(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Max Planck Institute, Munich", "Received 3 May 2020", "Dept. of Chemistry", "https://example.org",
        "Bell Labs", "12 Main Street", "Heat GmbH, Germany", "e-mail: x"})
    void takesNoAffiliationForPeople(String line) {
        assertEquals(List.of(), AuthorNames.in(line));
    }
}
