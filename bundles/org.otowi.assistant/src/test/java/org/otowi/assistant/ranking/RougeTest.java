package org.otowi.assistant.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RougeTest {

    @Test
    void theExampleOfThePaperScoresAsPrintedThere() {
        // Lin 2004, section 3.1: ROUGE-L with beta 1 is 3/4 for S2 and 1/2 for S3.
        assertEquals(0.75, Rouge.of("police kill the gunman", "police killed the gunman", false).longest(), 1e-9);
        assertEquals(0.5, Rouge.of("the gunman kill police", "police killed the gunman", false).longest(), 1e-9);
    }

    @Test
    void wordsAndPairsAreCountedOnceEach() {
        Rouge rouge = Rouge.of("the the the cat", "the cat sat", false);
        assertEquals(2 * 2.0 / 7, rouge.one(), 1e-9);
        assertEquals(2 * 1.0 / 5, rouge.two(), 1e-9);
    }

    @Test
    void stemmingJoinsFormsOfAWord() {
        assertEquals(0, Rouge.of("measuring", "measured", false).one());
        assertEquals(1, Rouge.of("measuring", "measured", true).one());
    }

    @Test
    void theBestReferenceCounts() {
        assertEquals(1, Rouge.best("a cat", List.of("a dog", "a cat"), true).one());
        assertEquals(0, Rouge.of("", "a cat", true).one());
    }
}
