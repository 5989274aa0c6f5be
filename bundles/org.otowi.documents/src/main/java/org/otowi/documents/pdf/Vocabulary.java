package org.otowi.documents.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a document uses inside its lines, which tell whether a hyphen at the end of a line is part of a word.
 *
 * <p>A hyphen goes when the joined word stands elsewhere in the document; it stays when the hyphenated one does, or when the
 * part behind it is a word of its own.
 */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern LAST = Pattern.compile("([\\p{L}-]+)-$");
    private static final Pattern FIRST = Pattern.compile("^([\\p{L}-]+)");
    private static final List<String> ENDINGS =
            List.of("s", "es", "ed", "d", "ing", "ly", "al", "ally", "ion", "ions", "er", "ers", "ity", "ic", "able");
    private static final Set<String> PREFIXES = Set.of(
            "un", "in", "im", "dis", "re", "de", "con", "com", "pro", "per", "ex");
    private static final Set<String> FIRST_PARTS = Set.of(
            "red", "low", "high", "two", "three", "four", "five", "six", "self", "well", "ill", "half", "cross",
            "multi", "wall", "heat", "mass", "non", "quasi", "semi");
    private static final Set<String> SECOND_PARTS = Set.of(
            "based", "dependent", "free", "like", "order", "scale", "level", "type", "dimensional", "volume",
            "element", "elements", "difference", "time", "space", "body", "energy", "state", "field", "driven",
            "induced", "resolved", "point", "phase", "wave", "range", "way", "step", "sided", "defined", "posed",
            "wise", "specific", "independent", "aware", "average", "averaged", "house", "end", "art");

    private final Set<String> words = new HashSet<>();

    /** Learns the words of the lines; what a hyphen parts at a line's end is not learnt. */
    static Vocabulary of(List<PdfLine> lines) {
        Vocabulary vocabulary = new Vocabulary();
        boolean parted = false;
        for (PdfLine line : lines) {
            String text = line.text().toLowerCase(Locale.ROOT);
            String whole = parted ? FIRST.matcher(text).replaceFirst("") : text;
            parted = LAST.matcher(text).find();
            Matcher word = WORD.matcher(parted ? LAST.matcher(whole).replaceFirst("") : whole);
            while (word.find()) {
                vocabulary.words.add(word.group());
                vocabulary.words.addAll(List.of(word.group().split("-")));
            }
        }
        return vocabulary;
    }

    /** Whether the hyphen that ends {@code line} was put there by typesetting. */
    boolean dropsHyphen(String line, String next) {
        Matcher last = LAST.matcher(line.toLowerCase(Locale.ROOT));
        Matcher first = FIRST.matcher(next.toLowerCase(Locale.ROOT));
        if (!last.find() || !first.find() || !Character.isLowerCase(next.charAt(0))) {
            return false;
        }
        String left = last.group(1);
        String right = first.group(1);
        if (knows(left + right)) {
            return true;
        }
        if (right.contains("-")) {
            return false;
        }
        if (PREFIXES.contains(left) && !words.contains(left + "-" + right)) {
            return true;
        }
        return !words.contains(left + "-" + right) && !left.contains("-") && !standsAlone(left, right);
    }

    private boolean standsAlone(String left, String right) {
        return SECOND_PARTS.contains(right) || FIRST_PARTS.contains(left) && !ENDINGS.contains(right) || right.length() >= 3 && words.contains(right)
                || left.length() >= 4 && words.contains(left) && right.length() > 4;
    }

    /** Whether the word, or one of the same stem, stands in the document. */
    private boolean knows(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (String ending : ENDINGS) {
            String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
            boolean stemKnown = stem.length() > 4 && (words.contains(stem) || words.contains(stem + "e"));
            if (stemKnown || words.contains(word + ending)) {
                return true;
            }
        }
        return false;
    }
}
