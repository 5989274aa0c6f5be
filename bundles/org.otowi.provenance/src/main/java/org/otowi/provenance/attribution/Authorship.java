package org.otowi.provenance.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/** Says who wrote the new lines of a change that come from nowhere else. */
final class Authorship {

    private final Optional<LogEntry> entry;
    private final Optional<EntryType> type;
    private final boolean spacingHasMeaning;

    /**
     * The rules for one change.
     *
     * @param entry the entry that recorded it; empty for what was found to differ from the last recorded state
     * @param spacingHasMeaning whether white space carries meaning in the file
     */
    Authorship(Optional<LogEntry> entry, boolean spacingHasMeaning) {
        this.entry = entry;
        this.type = entry.isPresent() ? entry.get().type() : Optional.of(EntryType.EXTERNAL);
        this.spacingHasMeaning = spacingHasMeaning;
    }

    /** Whether the change was found, not seen. */
    boolean isFound() {
        return is(EntryType.EXTERNAL);
    }

    /**
     * Which known lines are still their author's when this change repeats them. What a model repeats is its own, and what a
     * person repeats of another person is a person's.
     */
    boolean recognizes(LineClass lineClass) {
        return isFound() || lineClass != LineClass.HUMAN && !is(EntryType.AI);
    }

    /** Settles all that is not settled. */
    void settle(Place place, Doubts doubts, boolean witnessed) {
        if (isRespaced(place)) {
            settleRespaced(place);
        } else if (is(EntryType.HUMAN) || is(EntryType.FORMAT)) {
            settleByPerson(place, doubts.ofPerson(place));
        } else {
            boolean uncertain = is(EntryType.AI) ? doubts.isOfModelUncertain() : !witnessed && place.hasUnprintedOld();
            for (int line : place.unsettled()) {
                place.settle(line, uncertain || place.isDoubtful(line) ? LineOrigin.UNKNOWN : ofChange());
            }
        }
    }

    private boolean isRespaced(Place place) {
        return is(EntryType.FORMAT) && !spacingHasMeaning && place.hunk().filter(Hunk::changesOnlySpace).isPresent();
    }

    /** A person's lines stand for the old ones in order; those beyond are new. */
    private void settleByPerson(Place place, BitSet doubtful) {
        int[] gone = place.gone();
        int[] now = place.unsettled();
        for (int i = 0; i < now.length; i++) {
            place.settle(now[i], doubtful.get(now[i]) ? LineOrigin.UNKNOWN : i < gone.length ? place.old().get(gone[i]).origin().editedBy(entry)
                    : LineOrigin.of(LineClass.HUMAN, entry));
        }
    }

    /** A formatter's lines are whose they were. */
    private void settleRespaced(Place place) {
        List<LineOrigin> origins = place.old().stream().map(Run::origin).distinct().toList();
        boolean lineByLine = !place.hunk().get().spacing().get().reflow() && place.old().size() == place.count();
        for (int line : place.unsettled()) {
            if (lineByLine) {
                place.settle(line, place.old().get(line).origin());
            } else if (origins.size() == 1) {
                place.settle(line, origins.get(0));
            } else {
                place.settle(line, origins.isEmpty() ? LineOrigin.of(LineClass.HUMAN, entry) : LineOrigin.UNKNOWN);
            }
        }
    }

    private LineOrigin ofChange() {
        LineClass lineClass = is(EntryType.AI) ? LineClass.AI : isFound() ? LineClass.EXTERNAL : LineClass.UNKNOWN;
        return LineOrigin.of(lineClass, entry);
    }

    /** The old lines of a model that are gone with nothing in their place, unless it was a model that wrote anew. */
    List<Run> takenOut(Place place) {
        if (is(EntryType.AI) || isRespaced(place)) {
            return List.of();
        }
        int[] gone = place.gone();
        int replaced = Math.min(gone.length, place.writtenCount());
        return Arrays.stream(gone).skip(replaced).mapToObj(line -> place.old().get(line))
                .filter(run -> run.origin().lineClass().isOfModel()).toList();
    }

    private boolean is(EntryType wanted) {
        return type.filter(wanted::equals).isPresent();
    }
}
