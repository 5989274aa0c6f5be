package org.otowi.documents.code.julia;

import java.util.ArrayDeque;
import java.util.Deque;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.Mask;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.SourceText;

/** Tells Julia code from nested comments, strings with code in them, and characters (Julia manual, "Strings"). */
final class JuliaMasker {

    private static final String BEFORE_TRANSPOSE = ")]}'\".!\u2032";
    private static final int LONGEST_CHARACTER = 12;
    private static final String CODE = "(";

    private final SourceText source;
    private final String text;
    private final Mask mask;

    JuliaMasker(SourceText source) {
        this.source = source;
        text = source.text();
        mask = new Mask(source);
    }

    MaskedSource mask(Cancellation cancellation) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                cancellation.check();
            }
            int end = switch (c) {
                case '#' -> endOfComment(at);
                case '"', '`' -> endOfString(at);
                case '\'' -> endOfCharacter(at);
                default -> at + 1;
            };
            if (c == '#') {
                mask.comment(at, end);
            } else if (end > at + 1) {
                mask.string(at, end);
            }
            at = end;
        }
        return mask.masked();
    }

    private int endOfComment(int start) {
        if (!text.startsWith("#=", start)) {
            return source.lineEnd(source.lineOf(start));
        }
        int depth = 0;
        int at = start;
        while (at < text.length()) {
            boolean opens = text.startsWith("#=", at);
            boolean closes = text.startsWith("=#", at);
            depth += opens ? 1 : closes ? -1 : 0;
            at += opens || closes ? 2 : 1;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    /** What is open is a string, named by its delimiter, or code within a string. */
    private int endOfString(int start) {
        boolean holdsCode = start == 0 || !Character.isJavaIdentifierPart(text.charAt(start - 1));
        Deque<String> open = new ArrayDeque<>();
        int at = open(open, start);
        while (at < text.length() && !open.isEmpty()) {
            char c = text.charAt(at);
            if (open.peek().equals(CODE)) {
                at = inCode(open, at, c);
            } else if (c == '\\') {
                at += 2;
            } else if (text.startsWith(open.peek(), at)) {
                at += open.pop().length();
            } else if (holdsCode && text.startsWith("$(", at)) {
                open.push(CODE);
                at += 2;
            } else {
                at++;
            }
        }
        return Math.min(at, text.length());
    }

    private int open(Deque<String> open, int start) {
        String mark = text.substring(start, start + 1);
        String delimiter = text.startsWith(mark.repeat(3), start) ? mark.repeat(3) : mark;
        open.push(delimiter);
        return start + delimiter.length();
    }

    private int inCode(Deque<String> open, int at, char c) {
        if (c == '"' || c == '`') {
            return open(open, at);
        } else if (c == '(') {
            open.push(CODE);
        } else if (c == ')') {
            open.pop();
        }
        return at + 1;
    }

    /** Behind a character in quotes; behind the quote alone if it means a transpose. */
    private int endOfCharacter(int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (Character.isJavaIdentifierPart(before) || BEFORE_TRANSPOSE.indexOf(before) >= 0) {
            return start + 1;
        }
        int first = start + 1 < text.length() && text.charAt(start + 1) == '\\' ? start + 3 : start + 2;
        int limit = Math.min(text.length(), first == start + 2 ? start + 4 : start + LONGEST_CHARACTER);
        for (int at = first; at < limit; at++) {
            if (text.charAt(at) == '\'') {
                return at + 1;
            }
        }
        return start + 1;
    }
}
