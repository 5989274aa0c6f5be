package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of the file at one moment, as few runs as possible. */
final class LineState {

    static final LineState EMPTY = new LineState(List.of());

    private final List<Run> runs;
    private final int[] starts;
    private final int size;

    private LineState(List<Run> runs) {
        this.runs = runs;
        this.starts = new int[runs.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += runs.get(i).count();
        }
        this.size = at;
    }

    /** The given runs, one behind the other. */
    static LineState of(List<Run> parts) {
        List<Run> runs = new ArrayList<>();
        for (Run part : parts) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).isContinuedBy(part)) {
                runs.set(last, runs.get(last).with(part));
            } else if (part.count() > 0) {
                runs.add(part);
            }
        }
        return new LineState(runs);
    }

    /** All lines of one source. */
    static LineState of(Source source, LineOrigin origin) {
        return of(List.of(new Run(source, 0, source.count(), origin)));
    }

    List<Run> runs() {
        return runs;
    }

    /** How many lines there are; meaningless if {@link #isUnbounded}. */
    int size() {
        return size;
    }

    /** Whether it is not known how many lines there are. */
    boolean isUnbounded() {
        return size > Source.UNBOUNDED / 2;
    }

    /** The lines from the given one on, counted from 0; as many as there are. */
    List<Run> slice(int from, int count) {
        List<Run> slice = new ArrayList<>();
        int found = Arrays.binarySearch(starts, from);
        int end = Math.min(from + count, size);
        for (int i = Math.max(0, found < 0 ? -found - 2 : found); i < starts.length && starts[i] < end; i++) {
            int first = Math.max(from, starts[i]);
            int last = Math.min(end, starts[i] + runs.get(i).count());
            if (first < last) {
                slice.add(runs.get(i).slice(first - starts[i], last - first));
            }
        }
        return slice;
    }

    /** Each line as a run of its own, but lines of which nothing is known as one. */
    List<Run> slots() {
        return slots(runs);
    }

    /** The same for some lines. */
    static List<Run> slots(List<Run> runs) {
        List<Run> slots = new ArrayList<>();
        for (Run run : runs) {
            if (run.isUnbounded()) {
                slots.add(run);
            } else {
                for (int i = 0; i < run.count(); i++) {
                    slots.add(run.slice(i, 1));
                }
            }
        }
        return slots;
    }
}
