package org.otowi.documents.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    @Test
    void readsOneAuthorInOneLine() {
        FrontMatter matter = FrontMatter.of(List.of("---", "title: \"Rods\"", "author: Ana Lind", "---", "Text"));
        assertEquals(new FrontMatter(Optional.of("Rods"), List.of("Ana Lind"), 4), matter);
    }

    @Test
    void readsAPlainListOfAuthors() {
        FrontMatter matter = FrontMatter.of(List.of("---", "author:", "- Ana Lind", "- 'Bo Ek'", "date: 2024", "...", "Text"));
        assertEquals(List.of("Ana Lind", "Bo Ek"), matter.authors());
        assertEquals(6, matter.lines());
    }

    @Test
    void takesALineOfDashesWithoutEndForText() {
        assertEquals(0, FrontMatter.of(List.of("---", "title: Rods", "Text")).lines());
    }

    @Test
    void findsNoneInOrdinaryText() {
        assertEquals(new FrontMatter(Optional.empty(), List.of(), 0), FrontMatter.of(List.of("# Rods", "title: no")));
    }
}
