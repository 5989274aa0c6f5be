package org.otowi.assistant.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.otowi.assistant.words.Words;

/**
 * How much a summary shares with one that a person wrote: F1 of single words, of pairs and of the longest common
 * subsequence.
 *
 * <p>C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004. Words are runs of a-z and 0-9 of the
 * lower-cased text; with stemming, words of more than three letters are stemmed.
 *
 * @param one ROUGE-1, between 0 and 1
 * @param two ROUGE-2
 * @param longest ROUGE-L
 */
record Rouge(double one, double two, double longest) {

    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

    static Rouge of(String summary, String reference, boolean stemmed) {
        List<String> words = words(summary, stemmed);
        List<String> wanted = words(reference, stemmed);
        return new Rouge(f1(overlap(words, wanted), words.size(), wanted.size()),
                f1(overlap(pairs(words), pairs(wanted)), words.size() - 1, wanted.size() - 1),
                f1(longestCommon(words, wanted), words.size(), wanted.size()));
    }

    /** The score against the reference with the best ROUGE-1. */
    static Rouge best(String summary, List<String> references, boolean stemmed) {
        return references.stream().map(reference -> of(summary, reference, stemmed))
                .max((a, b) -> Double.compare(a.one, b.one)).orElseThrow();
    }

    private static List<String> words(String text, boolean stemmed) {
        UnaryOperator<String> form = word -> stemmed && word.length() > 3 ? Words.stem(word) : word;
        return NOT_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).map(form).toList();
    }

    private static List<String> pairs(List<String> words) {
        return IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + " " + words.get(i)).toList();
    }

    private static int overlap(List<String> words, List<String> wanted) {
        Map<String, Integer> left = new HashMap<>();
        wanted.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : words) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }

    private static int longestCommon(List<String> words, List<String> wanted) {
        int[] lengths = new int[wanted.size() + 1];
        for (String word : words) {
            int diagonal = 0;
            for (int j = 1; j <= wanted.size(); j++) {
                int above = lengths[j];
                lengths[j] = word.equals(wanted.get(j - 1)) ? diagonal + 1 : Math.max(above, lengths[j - 1]);
                diagonal = above;
            }
        }
        return lengths[wanted.size()];
    }

    private static double f1(int shared, int words, int wanted) {
        return shared == 0 ? 0 : 2.0 * shared / (words + wanted);
    }
}
