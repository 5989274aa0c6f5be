package org.otowi.provenance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A page about many files stays one that opens at once. */
class LineBudgetTest {

    @Test
    void aFileGetsItsLinesUpToALimit() {
        LineBudget budget = new LineBudget();
        assertEquals(10, budget.take(10, false));
        assertEquals(LineBudget.MAX_OF_FILE, budget.take(LineBudget.MAX_OF_FILE + 1, true));
    }

    @Test
    void filesWithoutAModelsLinesTakeNoSpaceFromTheOthers() {
        LineBudget budget = new LineBudget();
        assertEquals(LineBudget.MAX_WITHOUT_AI, budget.take(LineBudget.MAX_WITHOUT_AI, false));
        assertEquals(0, budget.take(1, false));
        assertEquals(7, budget.take(7, true));
    }

    @Test
    void theLinesOfModelsEndSomewhereToo() {
        LineBudget budget = new LineBudget();
        int granted = 0;
        for (int i = 0; i < 20; i++) {
            granted += budget.take(4_000, true);
        }
        assertEquals(LineBudget.MAX_WITH_AI, granted);
    }
}
