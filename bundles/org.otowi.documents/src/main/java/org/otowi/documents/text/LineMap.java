package org.otowi.documents.text;

import java.util.Arrays;

/** Which line each character of a text came from. */
public final class LineMap {

    private final int[] starts;
    private final int[] lines;

    private LineMap(int[] starts, int[] lines) {
        this.starts = starts;
        this.lines = lines;
    }

    /** A text that stands on one line. */
    public static LineMap ofLine(int line) {
        return new LineMap(new int[] {0}, new int[] {line});
    }

    /** The line of a character, from 1. */
    public int lineAt(int offset) {
        return lines[run(offset)];
    }

    /** The last line among the characters from {@code from} up to, not including, {@code to}. */
    int lastLine(int from, int to) {
        int last = lineAt(from);
        for (int run = run(from); run < starts.length && starts[run] < to; run++) {
            last = Math.max(last, lines[run]);
        }
        return last;
    }

    private int run(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Collects the lines of a text that grows. */
    public static final class Builder {

        private int[] starts = new int[16];
        private int[] lines = new int[16];
        private int runs;

        /** Says that the characters from {@code offset} on stand on {@code line}; offsets must not shrink. */
        public void mark(int offset, int line) {
            if (runs > 0 && lines[runs - 1] == line) {
                return;
            }
            if (runs == starts.length) {
                starts = Arrays.copyOf(starts, runs * 2);
                lines = Arrays.copyOf(lines, runs * 2);
            }
            starts[runs] = offset;
            lines[runs] = line;
            runs++;
        }

        /** The map of what was marked; a text of which nothing was marked stands on line 1. */
        public LineMap build() {
            return runs == 0 ? ofLine(1) : new LineMap(Arrays.copyOf(starts, runs), Arrays.copyOf(lines, runs));
        }
    }
}
