package org.otowi.documents.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '§', textBlock = """
            title: Rods: a study   ! Rods: a study
            title: 'It''s hot'     ! It's hot
            title: "Hot"           ! Hot
            title:   Rods          ! Rods
            title: '               ! '
            """)
    void readsTitlesWithAndWithoutQuotes(String line, String title) {
        assertEquals(Optional.of(title), FrontMatter.of(List.of("---", line, "---")).title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: >", "title: [a, b]", "title:", "title: ''", "subtitle: Rods", "  title: Rods", "Title: Rods"})
    void takesNothingElseForATitle(String line) {
        assertEquals(Optional.empty(), FrontMatter.of(List.of("---", line, "---")).title());
    }

    @Test
    void takesOnlyTheNamesOfAuthorsForAuthors() {
        assertEquals(List.of("Ana Lind", "Bo Ek"), FrontMatter.of(List.of("---", "tags:", "- name: heat", "authors:",
                "  - name: Ana Lind", "    orcid: 0000", "  -   given-names: Bo", "      surname: Ek", "      affiliation: 1",
                "affiliations:", "  - name: Institute", "---")).authors());
    }
}
