package org.otowi.bench.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a source as patterns of what a program may make of them. Of maths, marks and numbers that TeX sets, the place
 * counts and not the characters.
 */
final class SourceText {

    /** What the comparison does not look into: a name of LaTeX and what is in its braces, or maths. */
    private static final Pattern MARKUP =
            Pattern.compile("\\\\(eq|fn|cite)\\{((?:[^{}]|\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*\\})*)\\}|\\$[^$]+\\$");

    private SourceText() {}

    /** All its characters but spaces, with dashes, quotes and raised digits alike. */
    static Pattern exact(String source) {
        return pattern(source, false);
    }

    /** Its letters and digits. */
    static Pattern letters(String source) {
        return pattern(source, true);
    }

    private static Pattern pattern(String source, boolean lettersOnly) {
        StringBuilder pattern = new StringBuilder();
        Matcher markup = MARKUP.matcher(source);
        int from = 0;
        while (markup.find()) {
            pattern.append(quoted(source.substring(from, markup.start()), lettersOnly)).append(any(markup));
            from = markup.end();
        }
        return Pattern.compile(pattern.append(quoted(source.substring(from), lettersOnly)).toString());
    }

    private static String any(Matcher markup) {
        if (markup.group(1) == null) {
            return ".{0," + (markup.group().length() + 20) + "}?";
        }
        return switch (markup.group(1)) {
            case "eq" -> ".{0," + (markup.group().length() + 20) + "}?";
            case "cite" -> ".{0,20}?";
            default -> ".{0,2}?";
        };
    }

    private static String quoted(String source, boolean lettersOnly) {
        String plain = source.replaceAll("\\\\(?=[%&#_])", "").replace('~', ' ');
        String text = lettersOnly ? lettersOf(plain) : charactersOf(plain);
        return text.isEmpty() ? "" : Pattern.quote(text);
    }

    /** What {@link #exact} is compared with. */
    static String charactersOf(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").replaceAll("[‐‑–—−]", "-")
                .replaceAll("[“”„\"]", "\"")
                .replaceAll("[‘’`´]", "'").replace("''", "\"").replaceAll("[∘◦]", "°").replace('µ', 'μ');
    }

    /** What {@link #letters} is compared with. */
    static String lettersOf(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{Nd}]+", "").replace('µ', 'μ');
    }

    /** A heading or an entry without its number, small letters and digits. */
    static String unnumbered(String text) {
        return lettersOf(text.replaceFirst("^(?:\\[\\d+\\]|\\(?(?:\\d+(?:\\.\\d+)*|[IVX]+|[A-Z])[.)]?\\s)\\s*", ""))
                .toLowerCase(Locale.ROOT);
    }
}
