package org.otowi.provenance.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the places where two sequences of lines differ. Lines that only one side has are set aside before the comparison
 * proper, so that wholly different texts take no longer than equal ones.
 *
 * @param <T> what stands for a line
 */
public final class LineDiff<T> {

    /** Lines on both sides, out of place but found on the other side too, beyond which nothing finer is tried. */
    static final int MAX_LINES = 20_000;

    private final List<T> before;
    private final List<T> after;
    private final List<LineRanges> found = new ArrayList<>();
    private int oldDone;
    private int newDone;

    private LineDiff(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
    }

    /** The places that differ, in order; lines that are the same stand between any two. */
    public static <T> List<LineRanges> between(List<T> before, List<T> after) {
        return new LineDiff<>(before, after).compare();
    }

    private List<LineRanges> compare() {
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
        oldDone = start;
        newDone = start;
        refine(new LineRanges(start, before.size() - same, start, after.size() - same));
        same(before.size() - same, after.size() - same);
        return found;
    }

    /** Compares what both sides have. */
    private void refine(LineRanges whole) {
        int[] old = shared(before, whole.oldFrom(), whole.oldTo(), after.subList(whole.newFrom(), whole.newTo()));
        int[] now = shared(after, whole.newFrom(), whole.newTo(), before.subList(whole.oldFrom(), whole.oldTo()));
        if (old.length + now.length > MAX_LINES) {
            return;
        }
        List<T> oldLines = IntStream.of(old).mapToObj(before::get).toList();
        List<T> newLines = IntStream.of(now).mapToObj(after::get).toList();
        int oldAt = 0;
        int newAt = 0;
        for (AbstractDelta<T> delta
                : DiffUtils.diff(oldLines, newLines, new MyersDiffWithLinearSpace<>(), null).getDeltas()) {
            while (oldAt < delta.getSource().getPosition()) {
                same(old[oldAt++], now[newAt++]);
            }
            oldAt += delta.getSource().size();
            newAt += delta.getTarget().size();
        }
        while (oldAt < old.length) {
            same(old[oldAt++], now[newAt++]);
        }
    }

    /** One line of each side is the same; whatever stands before them is not. */
    private void same(int oldLine, int newLine) {
        LineRanges between = new LineRanges(oldDone, oldLine, newDone, newLine);
        if (!between.isEmpty()) {
            found.add(between);
        }
        oldDone = oldLine + 1;
        newDone = newLine + 1;
    }

    private static <T> int[] shared(List<T> lines, int from, int to, List<T> others) {
        Set<T> known = new HashSet<>(others);
        return IntStream.range(from, to).filter(line -> known.contains(lines.get(line))).toArray();
    }
}
