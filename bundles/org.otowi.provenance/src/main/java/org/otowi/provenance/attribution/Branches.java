package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.compare.LineDiff;
import org.otowi.provenance.compare.LineRanges;

/**
 * Where branches were merged, lines that stand in the same order in the merged text and in another branch come from
 * that branch, unless somebody else was seen to write them; if two were, nothing is known.
 */
final class Branches {

    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of the merged text.
     *
     * @param open whether another branch may account for it
     * @param settle what to do with what was found
     * @param doubt what to do if it may be one of the other branch's lines without a print
     * @param found the accounts of it: its own, if it was there before, and those of equal lines of other branches
     */
    private record Line(long print, boolean open, Consumer<Run> settle, Runnable doubt, List<Run> found) {}

    private Branches() {}

    /**
     * Settles what other branches account for.
     *
     * @param places the change that merged, or that was made on top of a merge
     * @param fillIn whether new lines may come from another branch
     * @param others the last states of the other branches
     */
    static void settle(Places places, boolean fillIn, List<LineState> others) {
        Branches branches = new Branches();
        for (Place place : places.touched()) {
            branches.addKept(place.kept());
            for (int i = 0; i < place.count(); i++) {
                int line = i;
                branches.lines.add(new Line(place.print(line), fillIn, run -> place.settle(line, run),
                        () -> place.doubt(line), new ArrayList<>()));
            }
        }
        branches.addKept(places.tail());
        others.forEach(branches::compare);
        for (Line line : branches.lines) {
            if (line.open) {
                Agreement.of(line.found).ifPresent(line.settle);
            }
        }
    }

    /**
     * Of a line that was there before, what is known is one account. Another branch may have a better one, or deny it: not
     * of a line that somebody was seen to write and of which there may be many, such as a bracket.
     */
    private void addKept(List<Run> kept) {
        List<Run> slots = LineState.slots(kept);
        kept.clear();
        kept.addAll(slots);
        for (int i = 0; i < slots.size(); i++) {
            int line = i;
            Run slot = slots.get(line);
            boolean open = !slot.origin().lineClass().isWitnessed()
                    || LinePrints.weight(slot.slotPrint()) >= Moves.MIN_WEIGHT;
            lines.add(new Line(slot.slotPrint(), open, run -> kept.set(line, run), () -> { },
                    new ArrayList<>(List.of(slot))));
        }
    }

    private void compare(LineState other) {
        List<Run> slots = other.slots();
        List<Long> theirs = IntStream.range(0, slots.size()).mapToObj(i -> Places.distinct(slots.get(i), 2 * i)).toList();
        List<Long> merged = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).print == LinePrints.NONE ? -3L - 2 * i : lines.get(i).print).toList();
        int their = 0;
        int line = 0;
        for (LineRanges ranges : LineDiff.between(theirs, merged)) {
            match(slots, their, line, ranges.oldFrom() - their);
            if (theirs.subList(ranges.oldFrom(), ranges.oldTo()).stream().anyMatch(print -> print < 0)) {
                lines.subList(ranges.newFrom(), ranges.newTo()).forEach(each -> each.doubt.run());
            }
            their = ranges.oldTo();
            line = ranges.newTo();
        }
        match(slots, their, line, slots.size() - their);
    }

    private void match(List<Run> slots, int their, int line, int count) {
        for (int i = 0; i < count; i++) {
            lines.get(line + i).found.add(slots.get(their + i));
        }
    }
}
