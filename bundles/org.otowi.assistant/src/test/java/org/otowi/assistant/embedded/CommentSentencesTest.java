package org.otowi.assistant.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Adds two numbers. Fast.|Adds two numbers.",
        "Heap queue (a.k.a. priority queue). More.|Heap queue (a.k.a. priority queue).",
        "Written by M. Forgione, e.g. here. More.|Written by M. Forgione, e.g. here.",
        "Root is 1.5 times the value. More.|Root is 1.5 times the value.",
        "tridia - solve a tridiagonal system|solve a tridiagonal system",
        "No full stop at all|No full stop at all",
        "@param x the number|''"})
    void theFirstSentenceIsCutOut(String comment, String sentence) {
        assertEquals(sentence, CommentSentences.first(comment));
    }

    @Test
    void linesAreJoinedAndTagsListsAndParagraphsEndASentence() {
        assertEquals("Solves the heat equation", CommentSentences.first("Solves the\n  heat equation\n@param t time"));
        assertEquals("Solves it", CommentSentences.first("Solves it\n\nIn two steps."));
        assertEquals("The steps are:", CommentSentences.first("The steps are:\n - one\n - two"));
    }

    @Test
    void sentencesAreReadAsFarAsTheCommentIsProse() {
        assertEquals(List.of("One thing.", "Two things."),
                CommentSentences.of("One thing. Two\nthings.\n\n * a list\n", 9));
        assertEquals(List.of("One.", "Two."), CommentSentences.of("One. Two. Three.", 2));
        assertEquals(List.of(), CommentSentences.of("  \n ", 3));
    }
}
