package org.otowi.documents.code.braces;

import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.Mask;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.SourceText;

/**
 * Tells code from comments, strings and characters in C, C++ and Java. What the languages do not share cannot be
 * confused: raw strings begin with {@code R"} and text blocks with three quotes.
 */
public final class BraceMasker {

    private static final int LONGEST_RAW_DELIMITER = 16;

    private final String text;
    private final boolean isJava;
    private final Mask mask;

    public BraceMasker(SourceText source, boolean isJava) {
        text = source.text();
        this.isJava = isJava;
        mask = new Mask(source);
    }

    public MaskedSource mask(Cancellation cancellation) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                cancellation.check();
            }
            at = switch (c) {
                case '/' -> comment(at);
                case '"' -> string(at);
                case '\'' -> isDigitSeparator(at) ? at + 1 : quoted(at, at + 1, c);
                default -> at + 1;
            };
        }
        return mask.masked();
    }

    private int comment(int start) {
        if (text.startsWith("//", start)) {
            int end = indexOrEnd("\n", start);
            while (end < text.length() && text.charAt(end - 1) == '\\' && !isJava) {
                end = indexOrEnd("\n", end + 1);
            }
            mask.comment(start, end);
            return end;
        } else if (text.startsWith("/*", start)) {
            int close = text.indexOf("*/", start + 2);
            int end = close < 0 ? text.length() : close + 2;
            mask.comment(start, end);
            return end;
        }
        return start + 1;
    }

    private int string(int start) {
        if (isJava && text.startsWith("\"\"\"", start)) {
            return textBlock(start);
        }
        return !isJava && start > 0 && text.charAt(start - 1) == 'R' ? rawString(start) : quoted(start, start + 1, '"');
    }

    private int textBlock(int start) {
        int at = start + 3;
        while (at < text.length() && !text.startsWith("\"\"\"", at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return masked(start, at + 3);
    }

    /** {@code R"delimiter(...)delimiter"}. */
    private int rawString(int start) {
        int open = start + 1;
        while (open < text.length() && open - start <= LONGEST_RAW_DELIMITER + 1 && text.charAt(open) != '(') {
            open++;
        }
        if (open == text.length() || text.charAt(open) != '(') {
            return quoted(start, start + 1, '"');
        }
        String closing = ")" + text.substring(start + 1, open) + '"';
        return masked(start, indexOrEnd(closing, open) + closing.length());
    }

    /** A string or character that ends at its quote or with the line. */
    private int quoted(int start, int inside, char quote) {
        int at = inside;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        boolean isClosed = at < text.length() && text.charAt(at) == quote;
        return masked(start, isClosed ? at + 1 : at);
    }

    private int masked(int start, int end) {
        int stop = Math.min(end, text.length());
        mask.string(start, stop);
        return stop;
    }

    /** Whether a quote stands inside a number, as in {@code 1'000}. */
    private boolean isDigitSeparator(int at) {
        return !isJava && at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))
                && Character.digit(text.charAt(at - 1), 16) >= 0 && startsWithDigit(at - 1);
    }

    private boolean startsWithDigit(int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST_RAW_DELIMITER && isWordPart(text.charAt(first - 1))) {
            first--;
        }
        return Character.isDigit(text.charAt(first));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '_';
    }

    private int indexOrEnd(String wanted, int from) {
        int index = text.indexOf(wanted, from);
        return index < 0 ? text.length() : index;
    }
}
