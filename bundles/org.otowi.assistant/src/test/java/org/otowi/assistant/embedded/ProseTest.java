package org.otowi.assistant.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private final Prose prose = new Prose("emcee: the sampler of ensembles");

    @ParameterizedTest
    @ValueSource(strings = {
        "The temperature rises by 4 K when the valve is opened.",
        "emcee is a library for sampling in many dimensions.",
        "dynoNet is a network for learning of dynamical systems.",
        "\u201cStretch moves\u201d are proposed by the sampler at each step.",
        "Is the flux conserved at the boundary of the grid?",
        "The mean (see the appendix) is larger than the median of all runs."})
    void wholeSentencesOfRunningTextAreFit(String sentence) {
        assertTrue(prose.isFit(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "where the flux is the product of velocity and density.",
        "The temperature rises by 4 K when the",
        "Too short it is.",
        "The mean (which is larger than the median of all runs.",
        "J. Smith, Heat in solids and fluids, Phys. Rev. vol. 12, pp. 33-41, 1999.",
        "Preprint submitted to the Journal of Heat and Mass Transfer today.",
        "Write to the author at a.author@example.org for the data and code.",
        "Figure 3 shows the temperature of the plate as it cools down.",
        "Table tab:errors gives the error of the scheme on all grids.",
        "The temperatures of all plates are shown in Figure 3 for comparison.",
        "The remainder of this paper is organized in five sections on methods.",
        "x = a + b + c * d / e - f = g < h > i = 12345 + 678 = 9.",
        "The sampler of ensembles is emcee the sampler."})
    void fragmentsReferencesFormulasPointersAndTheTitleAreNot(String sentence) {
        assertFalse(prose.isFit(sentence));
    }

    @Test
    void aSentenceOfAMegabyteIsNotRead() {
        assertFalse(prose.isFit("The word goes on ".repeat(60_000) + "."));
    }

    @Test
    void formulasPartsAndLengthAreABurden() {
        assertEquals(0, Prose.burden("The flux is conserved."));
        assertTrue(Prose.burden("The flux $\\vec{F}_{i}$ is conserved.") > 0.5);
        assertTrue(Prose.burden("The flux: it is conserved.") > 0);
        assertTrue(Prose.burden("flux ".repeat(50)) > 0);
    }
}
