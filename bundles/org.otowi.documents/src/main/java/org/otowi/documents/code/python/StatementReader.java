package org.otowi.documents.code.python;

import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.SourceText;

/**
 * Reads logical lines: physical lines joined by backslashes and open brackets. A bracket that is never closed ends
 * where a line starts with a keyword that no expression contains, so that one slip does not swallow the file.
 */
final class StatementReader {

    private static final Pattern SURE_START = Pattern.compile(
            "[ \\t]*+(?:(?:async[ \\t]++)?def[ \\t]++\\w++[ \\t]*+\\("
            + "|class[ \\t]++\\w++[ \\t]*+[(:]|@\\w|import[ \\t])");

    private final SourceText source;
    private final String code;
    private int at;

    StatementReader(MaskedSource masked) {
        source = masked.source();
        code = masked.code();
    }

    /** The next logical line that is not blank; empty at the end of the file. */
    Optional<Statement> next() {
        while (at < code.length()) {
            int start = at;
            int indent = 0;
            while (start < code.length() && isBlank(code.charAt(start))) {
                indent = code.charAt(start) == '\t' ? indent / 8 * 8 + 8 : indent + 1;
                start++;
            }
            int end = endOf(start);
            at = Math.min(code.length(), end + 1);
            if (start < end) {
                return Optional.of(new Statement(indent, start, trimmed(start, end)));
            }
        }
        return Optional.empty();
    }

    private int endOf(int start) {
        int depth = 0;
        int end = start;
        while (end < code.length()) {
            switch (code.charAt(end)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth = Math.max(0, depth - 1);
                case '\\' -> end++;
                case '\n' -> {
                    if (depth == 0 || startsStatement(end + 1)) {
                        return end;
                    }
                }
                default -> { }
            }
            end++;
        }
        return code.length();
    }

    private boolean startsStatement(int lineStart) {
        int lineEnd = source.lineEnd(source.lineOf(lineStart));
        return lineStart < lineEnd && SURE_START.matcher(code).region(lineStart, lineEnd).lookingAt();
    }

    private int trimmed(int start, int end) {
        int stop = Math.min(end, code.length());
        while (stop > start && Character.isWhitespace(code.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }
}
