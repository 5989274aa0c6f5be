package org.otowi.documents.code.outline;

import java.util.ArrayList;
import java.util.List;

/** Splits masked code at separators that no bracket encloses. */
public final class Pieces {

    private Pieces() {}

    /** The stretches between separators at bracket depth 0; none for a blank stretch. */
    public static List<Span> split(String code, Span span, char separator) {
        List<Span> pieces = new ArrayList<>();
        int depth = 0;
        int from = span.start();
        for (int at = span.start(); at < span.end(); at++) {
            char c = code.charAt(at);
            if (c == separator && depth == 0) {
                pieces.add(new Span(from, at));
                from = at + 1;
            } else {
                depth += depthChange(c);
            }
        }
        if (!pieces.isEmpty() || !code.substring(from, span.end()).isBlank()) {
            pieces.add(new Span(from, span.end()));
        }
        return pieces;
    }

    /** Offset of a character at bracket depth 0, or -1. */
    public static int indexOf(String code, Span span, char wanted) {
        int depth = 0;
        for (int at = span.start(); at < span.end(); at++) {
            char c = code.charAt(at);
            if (c == wanted && depth == 0) {
                return at;
            }
            depth += depthChange(c);
        }
        return -1;
    }

    /** Offset of the bracket that closes the one at an offset, looking no further than a limit; -1 if none does. */
    public static int closing(String code, int open, int limit) {
        int depth = 0;
        for (int at = open; at < Math.min(limit, code.length()); at++) {
            depth += depthChange(code.charAt(at));
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int depthChange(char c) {
        return switch (c) {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            default -> 0;
        };
    }
}
