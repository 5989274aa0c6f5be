package org.otowi.assistant.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void stopWordsAndSingleLettersCarryNoMeaning() {
        assertEquals(List.of("flux", "muon"), Words.stems("The flux of the muons is a F"));
        assertEquals(List.of("cafe", "3d"), Words.stems("Caf\u00e9 3D"));
        assertEquals(Words.stems("Peclet"), Words.stems("P\u00e9clet"));
    }

    @Test
    void compoundNamesAreFoundWholeAndByTheirParts() {
        assertEquals(List.of("logic", "locat", "logicallocation"), Identifiers.terms("LogicalLocation"));
        assertEquals(List.of("cell", "peclet", "cell_peclet"), Identifiers.terms("cell_peclet"));
        assertEquals(List.of("pars", "http", "header", "parsehttpheader"), Identifiers.terms("parseHTTPHeader"));
        assertEquals(Set.of("cell_peclet"), Identifiers.compounds("What does cell_peclet compute?"));
    }

    @Test
    void rareWordsWeighMoreThanCommonOnes() {
        TermVectors terms = new TermVectors(List.of("ice melts", "ice flows", "ice cracks"));
        TermVector vector = terms.vector("ice melts");
        assertTrue(vector.weights().get("melt") > vector.weights().get("ic"), vector::toString);
    }

    @Test
    void theCosineTellsLikeFromUnlike() {
        TermVectors terms = new TermVectors(List.of("ice melts fast", "rock stays", "ice melts slowly"));
        TermVector ice = terms.vector("ice melts fast");
        assertEquals(1, ice.cosine(ice), 1e-9);
        assertEquals(0, ice.cosine(terms.vector("rock stays")));
        assertTrue(ice.cosine(terms.vector("ice melts slowly")) > 0.3);
        assertEquals(0, ice.cosine(terms.vector("the of")));
    }

    @Test
    void aSumOfVectorsHasLengthOne() {
        TermVectors terms = new TermVectors(List.of("ice melts", "rock stays"));
        TermVector sum = TermVector.sum(List.of(terms.vector("ice melts"), terms.vector("rock stays")));
        assertEquals(1, sum.cosine(sum), 1e-9);
        assertTrue(TermVector.sum(List.of()).weights().isEmpty());
    }
}
