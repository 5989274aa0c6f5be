package org.otowi.assistant.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class Bm25Test {

    private final Bm25 index = new Bm25(List.of(List.of("ice", "melt"), List.of("ice", "flow", "slow", "long", "river"),
            List.of("ice", "ice", "crack"), List.of()));

    @Test
    void aTextThatHoldsTheRareWordScoresHighest() {
        assertTrue(index.score(0, List.of("melt", "ice")) > index.score(1, List.of("melt", "ice")));
        assertTrue(index.score(2, List.of("ice")) > index.score(1, List.of("ice")), "more often, in a shorter text");
        assertEquals(0, index.score(3, List.of("ice")));
        assertEquals(0, index.score(0, List.of("granite")));
    }

    @Test
    void aWordCountsOnceHoweverOftenItIsAsked() {
        assertEquals(index.score(0, List.of("melt")), index.score(0, List.of("melt", "melt")));
    }

    @Test
    void coverageIsTheShareOfWhatTheQuestionTells() {
        assertEquals(1, index.coverage(0, List.of("ice", "melt")));
        assertEquals(0, index.coverage(0, List.of("granite")));
        assertEquals(0, index.coverage(0, List.of()));
        double half = index.coverage(0, List.of("melt", "granite"));
        assertTrue(half > 0 && half < 0.5, "a word that no text holds tells more than one that some hold");
    }

    @Test
    void wordsOfTheTextsAreKnown() {
        assertTrue(index.knows("ice"));
        assertFalse(index.knows("granite"));
    }
}
