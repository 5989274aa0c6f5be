package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.otowi.provenance.LinePrints;

/**
 * Lines that a change took out in one place and put in elsewhere. They keep their origin, whoever moved them.
 */
final class Moves {

    /** Letters and digits that make lines recognizable: what git blame asks for with -M. */
    static final int MIN_WEIGHT = 20;

    private final List<Place> places;
    private final Map<Long, List<OldLine>> removed = new HashMap<>();

    private record OldLine(Place place, int line) {

        boolean hasSameAuthors(OldLine other, int length) {
            return IntStream.range(0, length).allMatch(i -> author(i) == other.author(i));
        }

        private LineClass author(int offset) {
            return place.old().get(line + offset).origin().lineClass();
        }
    }

    private Moves(List<Place> places) {
        this.places = places;
    }

    /** Settles the new lines that are old ones. */
    static void settle(List<Place> places) {
        Moves moves = new Moves(places);
        moves.collect();
        if (!moves.removed.isEmpty()) {
            places.forEach(moves::settle);
        }
    }

    private void collect() {
        for (Place place : places) {
            for (int line = 0; line < place.old().size(); line++) {
                if (place.oldPrint(line) != LinePrints.NONE && !place.isFoundAgain(line)) {
                    removed.computeIfAbsent(place.oldPrint(line), any -> new ArrayList<>())
                            .add(new OldLine(place, line));
                }
            }
        }
    }

    private void settle(Place place) {
        int line = 0;
        while (line < place.count()) {
            line += Math.max(1, settle(place, line));
        }
    }

    /** How many lines from the given one on are a run of old ones. */
    private int settle(Place place, int line) {
        int longest = 0;
        boolean agreed = true;
        OldLine start = new OldLine(place, 0);
        for (OldLine candidate : removed.getOrDefault(place.print(line), List.of())) {
            int length = length(candidate, place, line);
            if (length > longest) {
                longest = length;
                start = candidate;
                agreed = true;
            } else if (length > 0 && length == longest) {
                agreed &= start.hasSameAuthors(candidate, length);
            }
        }
        if (weight(place, line, longest) < MIN_WEIGHT) {
            return 0;
        }
        for (int i = 0; i < longest; i++) {
            Run old = start.place.old().get(start.line + i);
            place.settle(line + i, agreed ? old : old.by(LineOrigin.UNKNOWN));
            start.place.setFoundAgain(start.line + i);
        }
        return longest;
    }

    private static int length(OldLine from, Place place, int line) {
        int length = 0;
        while (line + length < place.count() && !place.isSettled(line + length)
                && from.line + length < from.place.old().size() && !from.place.isFoundAgain(from.line + length)
                && from.place.oldPrint(from.line + length) == place.print(line + length)) {
            length++;
        }
        return length;
    }

    private static int weight(Place place, int line, int length) {
        int weight = 0;
        for (int i = 0; i < length; i++) {
            weight += LinePrints.weight(place.print(line + i));
        }
        return weight;
    }
}
