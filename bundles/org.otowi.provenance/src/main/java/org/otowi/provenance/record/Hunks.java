package org.otowi.provenance.record;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Content;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.Sha256;

/** Compares two states of a file line by line; what is too large to compare becomes one hunk over all that differs. */
final class Hunks {

    /** Differing lines on both sides beyond which no finer comparison is tried. */
    static final int MAX_LINES = 20_000;

    /** Hunks beyond which an entry would grow too long. */
    static final int MAX_HUNKS = 2_000;

    private final List<String> before;
    private final List<String> after;

    private Hunks(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The changed places; empty also when a side is no text. */
    static List<Hunk> between(Optional<Content> before, Content after) {
        Optional<List<String>> old = before.isEmpty() ? Optional.of(List.of()) : before.get().lines();
        Optional<List<String>> now = after.lines();
        return old.isPresent() && now.isPresent() ? between(old.get(), now.get()) : List.of();
    }

    static List<Hunk> between(List<String> before, List<String> after) {
        return new Hunks(before, after).compare();
    }

    private List<Hunk> compare() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        Range whole = new Range(start, before.size() - same, start, after.size() - same);
        if (whole.isEmpty()) {
            return List.of();
        }
        List<Range> ranges = whole.lines() > MAX_LINES ? List.of(whole) : refine(whole);
        return (ranges.size() > MAX_HUNKS ? List.of(whole) : ranges).stream().map(this::hunk).toList();
    }

    private List<Range> refine(Range whole) {
        List<Range> ranges = new ArrayList<>();
        List<String> old = before.subList(whole.oldFrom, whole.oldTo);
        List<String> now = after.subList(whole.newFrom, whole.newTo);
        for (AbstractDelta<String> delta
                : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null).getDeltas()) {
            int oldFrom = whole.oldFrom + delta.getSource().getPosition();
            int newFrom = whole.newFrom + delta.getTarget().getPosition();
            Range range = new Range(oldFrom, oldFrom + delta.getSource().size(), newFrom,
                    newFrom + delta.getTarget().size());
            if (!ranges.isEmpty() && ranges.get(ranges.size() - 1).touches(range)) {
                range = ranges.remove(ranges.size() - 1).to(range);
            }
            ranges.add(range);
        }
        return ranges;
    }

    private Hunk hunk(Range range) {
        String text = String.join("", after.subList(range.newFrom, range.newTo).stream()
                .map(line -> line + "\n").toList());
        return new Hunk(range.oldFrom + 1, range.oldTo - range.oldFrom, range.newFrom + 1,
                range.newTo - range.newFrom, hash(text), hash(text.replaceAll("[\\t-\\r ]", "")));
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Half-open ranges of lines, from 0. */
    private record Range(int oldFrom, int oldTo, int newFrom, int newTo) {

        boolean isEmpty() {
            return lines() == 0;
        }

        int lines() {
            return oldTo - oldFrom + newTo - newFrom;
        }

        boolean touches(Range next) {
            return oldTo == next.oldFrom && newTo == next.newFrom;
        }

        Range to(Range next) {
            return new Range(oldFrom, next.oldTo, newFrom, next.newTo);
        }
    }
}
