package org.otowi.assistant.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.Cancellation;

class SentenceRankerTest {

    private static final List<String> ABSTRACT = List.of("Glaciers have been studied for centuries.",
            "In this paper we present a new model of the sliding of glaciers over wet beds.",
            "For example, some are long.", "It was run for a decade.");

    private final SentenceRanker ranker = SentenceRanker.shipped();

    @Test
    void theSentenceThatSaysWhatTheWorkDoesScoresHighest() {
        double[] scores = ranker.score(ABSTRACT, "Sliding of glaciers", Cancellation.NEVER);
        assertEquals(scores[1], Arrays.stream(scores).max().orElseThrow());
    }

    @Test
    void wordsOfTheTitleRaiseAScore() {
        assertTrue(ranker.score(ABSTRACT, "Long examples", Cancellation.NEVER)[2] > ranker.score(ABSTRACT, "", Cancellation.NEVER)[2]);
    }

    @Test
    void scoresAreTheSameOnEveryRunAndFiniteForOddSentences() {
        assertArrayEquals(ranker.score(ABSTRACT, "T", Cancellation.NEVER), ranker.score(ABSTRACT, "T", Cancellation.NEVER));
        double[] odd = ranker.score(List.of("", "?", "the", "\ud83d\ude00", "$$$"), "", Cancellation.NEVER);
        assertTrue(Arrays.stream(odd).allMatch(Double::isFinite), () -> Arrays.toString(odd));
        assertEquals(0, ranker.score(List.of(), "T", Cancellation.NEVER).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It melts.", "This melts the ice.", "Therefore, it melts.",
        "The latter melts.", "For example, ice melts."})
    void sentencesThatPointBackDoNotStandAlone(String sentence) {
        assertFalse(Opening.standsAlone(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"Ice melts.", "This paper is about ice.", "Here, we melt ice.", "It is well known that ice melts.",
        "This is the first detection of ice.", "There are many kinds of ice.", "Item one melts."})
    void sentencesThatNameWhatTheySpeakOfStandAlone(String sentence) {
        assertTrue(Opening.standsAlone(sentence));
        assertFalse(Opening.CONTINUING.of(sentence));
    }
}
