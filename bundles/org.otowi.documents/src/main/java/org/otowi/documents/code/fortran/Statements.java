package org.otowi.documents.code.fortran;

import java.util.Optional;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Span;

/** Splits masked Fortran, whose lines hold whole statements, into statements without their labels. */
final class Statements {

    private final String code;
    private int at;

    Statements(MaskedSource masked) {
        code = masked.code();
    }

    /** The next statement that is not blank; empty at the end of the file. */
    Optional<Span> next() {
        while (at < code.length()) {
            int end = endOf(at);
            int start = skipLabel(skipBlanks(at, end), end);
            int stop = end;
            while (stop > start && Character.isWhitespace(code.charAt(stop - 1))) {
                stop--;
            }
            at = end + 1;
            if (start < stop) {
                return Optional.of(new Span(start, stop));
            }
        }
        return Optional.empty();
    }

    private int endOf(int start) {
        int end = start;
        while (end < code.length() && code.charAt(end) != '\n' && code.charAt(end) != ';') {
            end++;
        }
        return end;
    }

    private int skipBlanks(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(code.charAt(first))) {
            first++;
        }
        return first;
    }

    private int skipLabel(int start, int end) {
        int behind = start;
        while (behind < end && Character.isDigit(code.charAt(behind))) {
            behind++;
        }
        return behind == start ? start : skipBlanks(behind, end);
    }
}
