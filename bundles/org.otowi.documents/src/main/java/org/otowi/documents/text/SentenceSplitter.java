package org.otowi.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits running text of a scientific paper into sentences.
 *
 * <p>A full stop ends a sentence only where the words around it allow it: not in abbreviations, initials, decimals or maths,
 * nor inside brackets. What is in doubt stays together, since half a sentence misleads more than two in one.
 */
public final class SentenceSplitter {

    private static final String CLOSERS = ")]}\"'”’»$`*_";
    private static final int LONGEST_BRACKET = 400;
    private static final int LONGEST_WORD = 40;

    /** The sentences of a text on one line, in order; every character but the spaces between them is in one. */
    public List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        ProtectedText guard = ProtectedText.of(text, LONGEST_BRACKET);
        int start = skipSpace(text, 0);
        int at = start;
        while (at < text.length()) {
            int end = endAt(text, start, at, guard);
            if (end < 0) {
                at++;
            } else {
                sentences.add(new Span(start, end));
                start = skipSpace(text, end);
                at = start;
            }
        }
        int last = text.stripTrailing().length();
        if (last > start) {
            sentences.add(new Span(start, last));
        }
        return sentences;
    }

    /** Where the sentence from {@code start} ends if its last mark is at {@code at}, else -1. */
    private static int endAt(String text, int start, int at, ProtectedText guard) {
        char mark = text.charAt(at);
        if ("。！？".indexOf(mark) >= 0) {
            return at + 1;
        }
        if (".!?".indexOf(mark) < 0 || guard.covers(at) && !closesBracketedSentence(text, start, at, guard)) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0 && !guard.opens(end)) {
            end++;
        }
        end = skipCitationMark(text, at, end);
        if (end >= text.length() || text.charAt(end) != ' ') {
            return -1;
        }
        return allows(text, start, at, skipSpace(text, end)) ? end : -1;
    }

    /** "(It stands in brackets.)" ends at the mark before its bracket. */
    private static boolean closesBracketedSentence(String text, int start, int at, ProtectedText guard) {
        return text.charAt(start) == '(' && guard.opens(start) && !guard.covers(at + 1);
    }

    /** A citation that follows the full stop, "word.12,13 The" or "word.[12] The", belongs to the sentence before it. */
    private static int skipCitationMark(String text, int at, int end) {
        if (at < 2 || !Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at - 2))
                || isAbbreviation(wordBefore(text, at)) || Abbreviations.BEFORE_NUMBER.contains(wordBefore(text, at))) {
            return end;
        }
        int next = end;
        while (next < text.length() && "0123456789,-–[]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private static boolean isAbbreviation(String word) {
        return Abbreviations.OPEN.contains(word) || Abbreviations.AMBIGUOUS.contains(word) && !word.equals("al");
    }

    /** Whether the words around the mark at {@code at} let it end a sentence; the next word starts at {@code next}. */
    private static boolean allows(String text, int start, int at, int next) {
        if (next >= text.length() || ".,;:)".indexOf(text.charAt(next)) >= 0) {
            return false;
        }
        char first = text.charAt(next);
        if (text.charAt(at) != '.') {
            return !Character.isLowerCase(first);
        }
        String before = wordBefore(text, at);
        boolean open = Abbreviations.OPEN.contains(before)
                || Abbreviations.BEFORE_NUMBER.contains(before) && holdsNumber(text, next);
        return !open && !isListNumber(text, start, at) && stopsAfter(before, text, at, next);
    }

    private static boolean stopsAfter(String before, String text, int at, int next) {
        String follower = wordAfter(text, next);
        char first = text.charAt(next);
        boolean starter = Character.isUpperCase(first) && Abbreviations.STARTERS.contains(follower.toLowerCase(Locale.ROOT));
        if (Abbreviations.AMBIGUOUS.contains(before) || before.indexOf('.') >= 0) {
            return starter;
        }
        if (isInitial(text, at)) {
            return starter || followsNumber(text, at) || followsCommonWord(text, at);
        }
        return !startsLower(follower, first) || isPlainWord(before);
    }

    /** "1." or "(2)." at the start of an item is its number, not a sentence. */
    private static boolean isListNumber(String text, int start, int at) {
        return at - start <= 3
                && text.substring(start, at).chars().allMatch(c -> Character.isDigit(c) || c == '(' || c == ')');
    }

    /** A single capital that is no part of a word, formula or compound such as "F-G-F"; "J.-P." is one. */
    private static boolean isInitial(String text, int at) {
        if (at < 1 || !Character.isUpperCase(text.charAt(at - 1))) {
            return false;
        }
        char before = at == 1 ? ' ' : text.charAt(at - 2);
        boolean compound = before == '-' && (at < 3 || text.charAt(at - 3) != '.');
        return !Character.isLetterOrDigit(before) && ")_^".indexOf(before) < 0 && !compound;
    }

    /** "at 300 K." ends in a unit, not in an initial. */
    private static boolean followsNumber(String text, int at) {
        return at >= 3 && text.charAt(at - 2) == ' ' && Character.isDigit(text.charAt(at - 3));
    }

    /** "small against D. Central" ends in a symbol; before the initial of a name stands a name, an initial or "by". */
    private static boolean followsCommonWord(String text, int at) {
        if (at < 3 || text.charAt(at - 2) != ' ') {
            return false;
        }
        String before = text.substring(text.lastIndexOf(' ', at - 3) + 1, at - 2);
        return !before.isEmpty() && before.chars().allMatch(Character::isLowerCase) && !Abbreviations.BEFORE_NAMES.contains(before);
    }

    private static boolean startsLower(String follower, char first) {
        return Character.isLowerCase(first) && follower.chars().noneMatch(Character::isUpperCase);
    }

    /** Whether the next word has a digit, as the number of a grant has. */
    private static boolean holdsNumber(String text, int from) {
        int end = text.indexOf(' ', from);
        return text.substring(from, end < 0 ? text.length() : end).chars().anyMatch(Character::isDigit);
    }

    private static boolean isPlainWord(String word) {
        return word.length() >= 4 && word.chars().allMatch(Character::isLowerCase);
    }

    private static String wordBefore(String text, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_WORD && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private static String wordAfter(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
