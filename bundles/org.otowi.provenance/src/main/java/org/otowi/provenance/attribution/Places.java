package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.compare.LineDiff;
import org.otowi.provenance.compare.LineRanges;

/**
 * A change as a row of places.
 *
 * @param touched the places, in order
 * @param tail the lines behind the last
 * @param witnessed whether the writer saw both texts; otherwise what differs was found out from prints
 */
record Places(List<Place> touched, List<Run> tail, boolean witnessed) {

    /** The change of a state that an entry describes; empty if its line numbers do not add up. */
    static Optional<Places> of(LineState base, List<Hunk> hunks) {
        List<Place> places = new ArrayList<>();
        int done = 0;
        int shift = 0;
        for (Hunk hunk : hunks) {
            int start = hunk.oldStart() - 1;
            boolean fits = start >= done && hunk.oldCount() >= 0 && hunk.newCount() >= 0
                    && hunk.oldCount() <= base.size() - start && hunk.newStart() - 1 == start + shift
                    && hunk.prints().filter(prints -> prints.count() != hunk.newCount()).isEmpty();
            if (!fits) {
                return Optional.empty();
            }
            places.add(Place.of(base.slice(done, start - done), base.slice(start, hunk.oldCount()), hunk));
            done = start + hunk.oldCount();
            shift += hunk.newCount() - hunk.oldCount();
        }
        return Optional.of(new Places(places, base.slice(done, base.size() - done), true));
    }

    /** The change of a state into lines of which only the prints are known. */
    static Places of(LineState base, LinePrints now) {
        List<Run> slots = base.slots();
        List<Long> old = IntStream.range(0, slots.size()).mapToObj(i -> distinct(slots.get(i), i)).toList();
        List<Long> prints = IntStream.range(0, now.count()).mapToObj(now::at).toList();
        List<Place> places = new ArrayList<>();
        int done = 0;
        for (LineRanges ranges : LineDiff.between(old, prints)) {
            places.add(Place.of(slots.subList(done, ranges.oldFrom()), slots.subList(ranges.oldFrom(), ranges.oldTo()),
                    now.part(ranges.newFrom(), ranges.newTo())));
            done = ranges.oldTo();
        }
        return new Places(places, new ArrayList<>(slots.subList(done, slots.size())), false);
    }

    /** The print of a slot; what has none is like no other. */
    static long distinct(Run slot, int index) {
        long print = slot.slotPrint();
        return print == LinePrints.NONE ? -2L - index : print;
    }

    /** The lines after the change. */
    LineState state() {
        List<Run> lines = new ArrayList<>();
        touched.forEach(place -> place.addTo(lines));
        lines.addAll(tail);
        return LineState.of(lines);
    }
}
