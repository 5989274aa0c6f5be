package org.otowi.documents.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BibFileTest {

    @Test
    void readsGroupsQuotesNumbersAndJoinedStrings() {
        BibFile file = BibFile.of("@String{pub = {Acad}}\n@BOOK{b,\n title={The {Rod}}, author = \"A. {\"\"} Lind\","
                + " year=1999, publisher = pub # \" Press\"}");
        assertEquals(Optional.of("A. {\"\"} Lind. The {Rod}. Acad Press, 1999."), file.reference("b"));
    }

    @Test
    void passesOverWhatIsNoEntry() {
        BibFile file = BibFile.of("Notes of a@b.org\n@comment{x}@preamble{\"y\"}\n@misc{m, title = {Only}}\n@broken");
        assertEquals(List.of("m"), file.keys());
        assertEquals(Optional.of("Only."), file.reference("m"));
        assertEquals(Optional.empty(), file.reference("x"));
    }

    @Test
    void survivesAnEntryThatIsNeverClosed() {
        assertEquals(Optional.of("Half."), BibFile.of("@misc{m, title = {Half}, note = {open").reference("m"));
    }
}
