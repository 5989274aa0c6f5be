package org.otowi.provenance.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.otowi.provenance.LinePrints;

/** Which lines that a change has written may be somebody else's, put there again, where the log has lost what would tell. */
final class Doubts {

    private final boolean isHistoryLost;
    private final boolean hasUnprintedNew;
    private final boolean hasUnprinted;
    private final Set<LineClass> seen;
    private final List<Place> places;

    /**
     * The doubts about one change.
     *
     * @param isHistoryLost whether an entry is missing before it, or lines that were written there have no prints
     * @param seen the classes of all lines so far
     */
    Doubts(List<Place> places, boolean isHistoryLost, Set<LineClass> seen) {
        this.places = places;
        this.isHistoryLost = isHistoryLost;
        this.hasUnprintedNew = places.stream().anyMatch(Place::hasUnprintedNew);
        this.hasUnprinted = hasUnprintedNew || places.stream().anyMatch(Place::hasUnprintedOld);
        this.seen = seen;
    }

    /** A model's line may be one of another author that the same change has moved. */
    boolean isOfModelUncertain() {
        return hasUnprinted && takesOutOthersThan(LineClass.AI);
    }

    /** A person's lines that may be another author's, moved, or pasted from what was there before. */
    BitSet ofPerson(Place place) {
        BitSet doubtful = new BitSet();
        if (hasUnprinted && takesOutOthersThan(LineClass.HUMAN)
                || hasUnprintedNew && seen.stream().anyMatch(each -> each != LineClass.HUMAN)) {
            doubtful.set(0, place.count());
        } else if (isHistoryLost) {
            addRecognizable(place, doubtful);
        }
        return doubtful;
    }

    private boolean takesOutOthersThan(LineClass lineClass) {
        return places.stream().flatMap(place -> place.old().stream()).anyMatch(old -> old.origin().lineClass() != lineClass);
    }

    /** Rows of new lines that are more than anybody types by chance. */
    private static void addRecognizable(Place place, BitSet doubtful) {
        int start = 0;
        int weight = 0;
        for (int line = 0; line <= place.count(); line++) {
            if (line == place.count() || place.isSettled(line)) {
                doubtful.set(start, line, weight >= Moves.MIN_WEIGHT);
                start = line + 1;
                weight = 0;
            } else {
                long print = place.print(line);
                weight += print == LinePrints.NONE ? Moves.MIN_WEIGHT : LinePrints.weight(print);
            }
        }
    }
}
