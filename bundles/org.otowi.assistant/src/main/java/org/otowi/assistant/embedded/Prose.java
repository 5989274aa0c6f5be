package org.otowi.assistant.embedded;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.otowi.assistant.words.Words;

/** Tells sentences that can be quoted alone from fragments, references, headings and formulas. */
final class Prose {

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 60;
    private static final int MOST_CHARACTERS = 1_000;
    private static final double LEAST_LETTERS = 0.6;
    private static final Pattern CAPITAL = Pattern.compile("[^\\p{L}\\p{N}]{0,3}[\\p{Lu}\\p{N}].*", Pattern.DOTALL);
    private static final Pattern SMALL_NAME = Pattern.compile("\\p{Ll}+[\\p{Lu}\\p{N}].*", Pattern.DOTALL);
    private static final Pattern FIRST_WORD = Pattern.compile("\\W.*", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile(".*[.!?][\"'\u201d\u2019)\\]`*]*", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("(?i).*(\\bdoi\\b|\\bpp?\\. ?\\d|\\bvol\\. ?\\d"
            + "|\\bISSN\\b|\\bISBN\\b|arXiv:\\d|\\bcopyright\\b|\u00a9|all rights reserved|preprint submitted"
            + "|\\S@\\S+\\.\\w).*", Pattern.DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(see |in )?(fig(ure|\\.)?|tab(le|\\.)?)s?[ "
            + "~]*\\(?[a-z]*:?[\\w.-]+\\)? .*|.*\\b(is|are|was|were) (also )?(shown|given|listed|illustrated"
            + "|depicted|presented|described|summari[sz]ed|reported|plotted|dealt with|defined|discussed) (in"
            + "|by) (the )?(fig|tab|sec|alg|app|eq|list|chapter|supp|next|following|provided).*|.*\\b(remainder"
            + "|rest) of (this|the) (paper|article|work|letter|report|note)\\b.*|.*\\b(paper|article|work|letter"
            + "|report) is (organi[sz]ed|structured)\\b.*|to cite this .*", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile(":\\s|\\[\u2026\\]");
    private static final Pattern SYMBOL = Pattern.compile("[$\\\\^_{}=<>|&]");
    /** A sentence with all words of the title and no more than so many others says the title. */
    private static final int NEW_WORDS = 2;

    private final String name;
    private final Set<String> title;

    /** Judges the sentences of a text that has the given title. */
    Prose(String title) {
        name = FIRST_WORD.matcher(title).replaceFirst("");
        this.title = Set.copyOf(Words.stems(title));
    }

    /**
     * Whether the sentence is whole and is running text, not a reference, heading, formula or pointer to another
     * place.
     */
    boolean isFit(String sentence) {
        if (sentence.length() > MOST_CHARACTERS) {
            return false;
        }
        int words = Words.of(sentence).size();
        return words >= FEWEST_WORDS && words <= MOST_WORDS && END.matcher(sentence).matches()
                && isStart(sentence)
                && letters(sentence) >= LEAST_LETTERS && isBalanced(sentence)
                && !REFERENCE.matcher(sentence).matches() && !ELSEWHERE.matcher(sentence).matches()
                && !repeatsTitle(sentence);
    }

    /** A small letter starts a sentence only in a name, such as dynoNet, or the name that the title begins with. */
    private boolean isStart(String sentence) {
        return CAPITAL.matcher(sentence).matches() || SMALL_NAME.matcher(sentence).matches()
                || FIRST_WORD.matcher(sentence).replaceFirst("").equals(name);
    }

    private boolean repeatsTitle(String sentence) {
        Set<String> words = new HashSet<>(Words.stems(sentence));
        int size = words.size();
        words.removeAll(title);
        return !title.isEmpty() && words.size() <= NEW_WORDS && size - words.size() >= title.size();
    }

    /** How hard the sentence is to read: its length beyond 30 words, its formulas, its parts; 0 for plain words. */
    static double burden(String sentence) {
        int words = Words.of(sentence).size();
        double symbols = (double) SYMBOL.matcher(sentence).results().count() / Math.max(1, sentence.length());
        return Math.max(0, words - 30) * 0.02 + symbols * 4 + (PARTS.matcher(sentence).find() ? 0.2 : 0);
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
