package org.otowi.assistant.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as weights of its stems, scaled to length 1; empty for a text without words that carry meaning.
 *
 * @param weights weight by stem, in the order of the text, so that sums come out alike on every run
 */
public record TermVector(Map<String, Double> weights) {

    /** Adds the vectors up and scales the sum to length 1. */
    public static TermVector sum(List<TermVector> vectors) {
        Map<String, Double> sum = new LinkedHashMap<>();
        vectors.forEach(vector -> vector.weights.forEach((stem, weight) -> sum.merge(stem, weight, Double::sum)));
        return scaled(sum);
    }

    static TermVector scaled(Map<String, Double> weights) {
        double squares = 0;
        for (double weight : weights.values()) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        Map<String, Double> scaled = new LinkedHashMap<>();
        if (length > 0) {
            weights.forEach((stem, weight) -> scaled.put(stem, weight / length));
        }
        return new TermVector(scaled);
    }

    /** Cosine of the angle between two texts: 0 where they share no word, 1 where they use the same words alike. */
    public double cosine(TermVector other) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
