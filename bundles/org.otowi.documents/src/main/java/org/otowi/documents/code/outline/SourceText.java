package org.otowi.documents.code.outline;

import java.util.Arrays;
import org.otowi.documents.SourceAnchor;

/**
 * The text of a source file with its lines. Line ends of every kind become line feeds and NUL bytes blanks, so that
 * scanners need to know neither; line numbers stay those of the file.
 */
public final class SourceText {

    private static final int LONGEST_QUOTE = 200;

    private final String text;
    private final int[] lineStarts;

    public SourceText(String raw) {
        text = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\0', ' ');
        lineStarts = startsOf(text);
    }

    private static int[] startsOf(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        return starts;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** Number of lines; text behind the last line end counts as a line, nothing there does not. */
    public int lines() {
        return text.isEmpty() || text.endsWith("\n") ? lineStarts.length - 1 : lineStarts.length;
    }

    /** The line of an offset, from 1. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Offset of the first character of a line. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** Offset behind the last character of a line, its line feed not included. */
    public int lineEnd(int line) {
        return line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    }

    /** The lines that a stretch touches, quoting its first line. */
    public SourceAnchor anchor(int start, int end) {
        int line = lineOf(start);
        int from = lineStart(line);
        String quote = text.substring(from, Math.min(lineEnd(line), from + LONGEST_QUOTE)).strip();
        return SourceAnchor.ofLines(line, Math.max(line, lineOf(Math.max(start, end - 1))), quote);
    }
}
