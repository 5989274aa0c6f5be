package org.otowi.assistant.embedded;

import java.util.regex.Pattern;
import org.otowi.assistant.words.Words;

/** Tells sentences that can be quoted alone from fragments, references, headings and formulas. */
final class Prose {

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 60;
    private static final double LEAST_LETTERS = 0.6;
    private static final Pattern START = Pattern.compile("[\"'\u201c\u2018(`*$\\\\]*[\\p{Lu}\\p{N}$\\\\].*|\\p{Ll}.*",
            Pattern.DOTALL);
    private static final Pattern END = Pattern.compile(".*[.!?][\"'\u201d\u2019)\\]`*]*", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("(?i).*(\\bdoi\\b|\\bpp?\\. ?\\d|\\bvol\\. ?\\d|\\bISSN\\b|\\bISBN\\b"
            + "|arXiv:\\d|\\bcopyright\\b|\u00a9|all rights reserved|preprint submitted|\\S@\\S+\\.\\w).*", Pattern.DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(as )?(shown|seen|illustrated|listed)? ?(in )?(see )?"
            + "(fig(ure|\\.)?|tab(le|\\.)?|section|sec\\.|eqs?\\.|equations?|algorithm|appendix|listing)s? ?~?\\W?[\\d\\\\(].*"
            + "|(the|this) (remainder|rest) of (this|the) (paper|article|work|letter|report).*"
            + "|(this|the) (paper|article|work|letter|report) is (organi[sz]ed|structured).*",
            Pattern.DOTALL);

    private Prose() {}

    /** Whether the sentence is whole and is running text, not a reference, heading, formula or pointer to another place. */
    static boolean isFit(String sentence) {
        int words = Words.of(sentence).size();
        return words >= FEWEST_WORDS && words <= MOST_WORDS && END.matcher(sentence).matches()
                && Character.isLetterOrDigit(firstLetter(sentence)) && START.matcher(sentence).matches()
                && letters(sentence) >= LEAST_LETTERS && isBalanced(sentence)
                && !REFERENCE.matcher(sentence).matches() && !ELSEWHERE.matcher(sentence).matches();
    }

    /** How hard the sentence is to read by itself: its length beyond 30 words, its symbols and numbers; 0 for plain words. */
    static double burden(String sentence) {
        int words = Words.of(sentence).size();
        return Math.max(0, words - 30) * 0.02 + (1 - letters(sentence)) * 2;
    }

    private static int firstLetter(String sentence) {
        return sentence.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    }

    private static double letters(String sentence) {
        long letters = sentence.codePoints().filter(c -> Character.isLetter(c) || Character.isWhitespace(c)).count();
        return (double) letters / Math.max(1, sentence.length());
    }

    private static boolean isBalanced(String sentence) {
        int depth = 0;
        for (char c : sentence.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
