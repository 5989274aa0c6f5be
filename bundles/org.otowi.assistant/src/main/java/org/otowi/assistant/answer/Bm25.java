package org.otowi.assistant.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores texts by the rare words that they share with a question.
 *
 * <p>Okapi BM25: S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, with
 * the inverse document frequency kept above zero.
 */
final class Bm25 {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final List<Map<String, Integer>> counts;
    private final double[] lengths;
    private final double meanLength;
    private final Map<String, Integer> textsWithTerm = new HashMap<>();

    Bm25(List<List<String>> texts) {
        counts = texts.stream().map(Bm25::count).toList();
        lengths = texts.stream().mapToDouble(List::size).toArray();
        meanLength = Math.max(1, texts.stream().mapToInt(List::size).average().orElse(1));
        counts.forEach(text -> text.keySet().forEach(term -> textsWithTerm.merge(term, 1, Integer::sum)));
    }

    private static Map<String, Integer> count(List<String> terms) {
        Map<String, Integer> count = new HashMap<>();
        terms.forEach(term -> count.merge(term, 1, Integer::sum));
        return count;
    }

    /** Whether any text holds the term. */
    boolean knows(String term) {
        return textsWithTerm.containsKey(term);
    }

    /** How much a term tells: the fewer texts hold it the more; most of all for a term that none holds. */
    double rarity(String term) {
        int holding = textsWithTerm.getOrDefault(term, 0);
        return Math.log(1 + (counts.size() - holding + 0.5) / (holding + 0.5));
    }

    double score(int text, Collection<String> question) {
        double score = 0;
        for (String term : Set.copyOf(question)) {
            int count = counts.get(text).getOrDefault(term, 0);
            double damped = SATURATION * (1 - LENGTH + LENGTH * lengths[text] / meanLength);
            score += rarity(term) * count * (SATURATION + 1) / (count + damped);
        }
        return score;
    }

    /** Which part of what the question tells the text holds, between 0 and 1. */
    double coverage(int text, Collection<String> question) {
        double held = 0;
        double asked = 0;
        for (String term : Set.copyOf(question)) {
            asked += rarity(term);
            held += counts.get(text).containsKey(term) ? rarity(term) : 0;
        }
        return asked == 0 ? 0 : held / asked;
    }
}
