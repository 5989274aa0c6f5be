package org.otowi.assistant.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the texts of one collection into vectors in which a stem weighs the more the fewer of the texts use it
 * (tf-idf).
 */
public final class TermVectors {

    private final Map<String, Integer> textsWithStem = new HashMap<>();
    private final int texts;

    public TermVectors(List<String> collection) {
        texts = collection.size();
        collection.forEach(text -> new HashSet<>(Words.stems(text))
                .forEach(stem -> textsWithStem.merge(stem, 1, Integer::sum)));
    }

    /** The vector of a text, which need not belong to the collection. */
    public TermVector vector(String text) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Words.stems(text).forEach(stem -> weights.merge(stem, rarity(stem), Double::sum));
        return TermVector.scaled(weights);
    }

    private double rarity(String stem) {
        return StrictMath.log((texts + 1.0) / (textsWithStem.getOrDefault(stem, 0) + 0.5));
    }
}
