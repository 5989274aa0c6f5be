package org.otowi.provenance;

import java.util.regex.Pattern;

/** Texts from files and logs for the eyes of people: what they hold is seen, and nothing of it acts. */
public final class VisibleText {

    /** Controls, marks without width or of direction, halves of letters, and separators of lines and paragraphs. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** The same, but for the tabulator. */
    private static final Pattern UNSEEN_IN_LINE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\t]]");

    private VisibleText() {}

    /** The text on one line, with all that is not seen written as {@code \\u202e} and the like. */
    public static String of(String text) {
        return escaped(UNSEEN, text);
    }

    /** The same for a line of a file, whose tabulators stay. */
    public static String ofLine(String line) {
        return escaped(UNSEEN_IN_LINE, line);
    }

    private static String escaped(Pattern unseen, String text) {
        return unseen.matcher(text).replaceAll(match -> String.format("\\\\u%04x", match.group().codePointAt(0)));
    }
}
