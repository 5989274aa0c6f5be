package org.otowi.assistant.words;

import java.util.List;

/**
 * Strips English suffixes, so that "measures", "measured" and "measuring" count as one word.
 *
 * <p>The algorithm of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the two changes that
 * its author made later ("bli" for "abli" and "logi" in step 2). In each step the longest suffix that fits decides.
 */
final class PorterStemmer {

    private record Rule(String suffix, String replacement) {}

    private static final List<Rule> PLURALS = rules("sses ss", "ies i", "ss ss", "s ");
    private static final List<Rule> LONG_SUFFIXES = rules("ational ate", "ization ize", "iveness ive", "fulness ful",
            "ousness ous", "tional tion", "biliti ble", "entli ent", "ousli ous", "ation ate", "alism al", "aliti al",
            "iviti ive", "enci ence", "anci ance", "izer ize", "alli al", "ator ate", "logi log", "bli ble", "eli e");
    private static final List<Rule> MIDDLE_SUFFIXES =
            rules("icate ic", "ative ", "alize al", "iciti ic", "ical ic", "ness ", "ful ");
    private static final List<Rule> LAST_SUFFIXES = rules("ement ", "ance ", "ence ", "able ", "ible ", "ment ", "ant ",
            "ent ", "sion s", "tion t", "ism ", "ate ", "iti ", "ous ", "ive ", "ize ", "al ", "er ", "ic ", "ou ");

    private PorterStemmer() {}

    /** The stem of a lower-case word; words of one or two letters and words with other than a-z are their own stems. */
    static String stem(String word) {
        if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        String stem = replace(word, PLURALS, -1);
        stem = withoutPastOrGerund(stem);
        if (stem.endsWith("y") && hasVowel(chop(stem, 1))) {
            stem = chop(stem, 1) + "i";
        }
        stem = replace(stem, LONG_SUFFIXES, 0);
        stem = replace(stem, MIDDLE_SUFFIXES, 0);
        stem = replace(stem, LAST_SUFFIXES, 1);
        return withoutFinalE(stem);
    }

    private static List<Rule> rules(String... pairs) {
        return List.of(pairs).stream()
                .map(pair -> new Rule(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1)))
                .toList();
    }

    private static String replace(String word, List<Rule> rules, int measureAbove) {
        for (Rule rule : rules) {
            if (word.endsWith(rule.suffix())) {
                String changed = chop(word, rule.suffix().length()) + rule.replacement();
                String measured = rule.suffix().endsWith("ion") && measureAbove == 1
                        ? changed : chop(word, rule.suffix().length());
                return measure(measured) > measureAbove ? changed : word;
            }
        }
        return word;
    }

    private static String withoutPastOrGerund(String word) {
        if (word.endsWith("eed")) {
            return measure(chop(word, 3)) > 0 ? chop(word, 1) : word;
        }
        int suffix = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
        if (suffix == 0 || !hasVowel(chop(word, suffix))) {
            return word;
        }
        String stem = chop(word, suffix);
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (endsWithDoubleConsonant(stem) && "lsz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
            return chop(stem, 1);
        }
        return measure(stem) == 1 && endsLikeHop(stem) ? stem + "e" : stem;
    }

    private static String withoutFinalE(String word) {
        String stem = word;
        if (stem.endsWith("e")) {
            String shorter = chop(stem, 1);
            int measure = measure(shorter);
            if (measure > 1 || measure == 1 && !endsLikeHop(shorter)) {
                stem = shorter;
            }
        }
        return stem.endsWith("ll") && measure(stem) > 1 ? chop(stem, 1) : stem;
    }

    private static String chop(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isConsonant(String word, int index) {
        char letter = word.charAt(index);
        if (letter == 'y') {
            return index == 0 || !isConsonant(word, index - 1);
        }
        return "aeiou".indexOf(letter) < 0;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isConsonant(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** How often a vowel is followed by a consonant: Porter's m. */
    private static int measure(String word) {
        int measure = 0;
        for (int i = 1; i < word.length(); i++) {
            if (isConsonant(word, i) && !isConsonant(word, i - 1)) {
                measure++;
            }
        }
        return measure;
    }

    private static boolean endsWithDoubleConsonant(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
    }

    /** Consonant, vowel, consonant other than w, x, y: Porter's *o. */
    private static boolean endsLikeHop(String word) {
        int last = word.length() - 1;
        return last > 1 && isConsonant(word, last) && !isConsonant(word, last - 1) && isConsonant(word, last - 2)
                && "wxy".indexOf(word.charAt(last)) < 0;
    }
}
