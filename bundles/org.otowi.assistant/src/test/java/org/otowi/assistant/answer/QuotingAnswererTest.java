package org.otowi.assistant.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.assistant.embedded.Papers;
import org.otowi.assistant.embedded.Sources;
import org.otowi.documents.Cancellation;

class QuotingAnswererTest {

    @Test
    void aQuestionIsAnsweredByTheSentenceThatNamesItsWords() {
        Passage best = ask("How is the tridiagonal system solved?").passages().get(0);
        assertTrue(best.text().contains("solved by means of the algorithm of Thomas"), best.text());
        assertEquals(Path.of("paper.pdf"), best.file());
        assertEquals(OptionalInt.of(3), best.anchor().page());
    }

    @Test
    void wordsAreFoundInOtherForms() {
        assertTrue(ask("discretizing fluxes").passages().get(0).text().contains("We discretize the flux"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"advance heat", "advanceHeat", "What does ADVANCEHEAT do?", "advance_heat"})
    void codeIsFoundByThePartsOfItsNames(String question) {
        Passage best = ask(question).passages().get(0);
        assertEquals("advanceHeat", best.heading());
        assertEquals(OptionalInt.of(10), best.anchor().line());
    }

    @Test
    void constantsAreFoundByTheirComments() {
        assertEquals("kappa = 1.2e-4: diffusivity, m^2/s", ask("Which diffusivity?").passages().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is the Hubble constant of the dark sector?", "", "???", "the of and", "is it so"})
    void nothingIsQuotedWhereTheDocumentsDoNotBearOnTheQuestion(String question) {
        assertEquals(List.of(), ask(question).passages());
    }

    @Test
    void noPassageIsQuotedTwice() {
        List<String> texts = ask("implicit scheme for heat conduction in layered media").passages().stream()
                .map(Passage::text).toList();
        assertEquals(texts.size(), texts.stream().distinct().count());
        assertTrue(texts.size() <= 5);
    }

    @Test
    void theAnswerSaysThatItQuotes() {
        Answer answer = ask("layers");
        assertTrue(answer.extractive());
        assertEquals("embedded", answer.provider());
        assertEquals("layers", answer.question());
    }

    private static Answer ask(String question) {
        return new QuotingAnswerer().answer(question, List.of(Papers.heat(), Sources.heat()), Cancellation.NEVER);
    }
}
