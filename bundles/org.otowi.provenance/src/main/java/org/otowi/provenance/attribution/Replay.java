package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.attribution.History.Change;
import org.otowi.provenance.log.LogEntry;

/** Follows the changes of a log from the first on and knows, behind each, where every line comes from. */
final class Replay {

    private static final Sha256 EMPTY_FILE = Sha256.of();

    private final Map<LogEntry, LineState> states = new HashMap<>();
    private final Map<LogEntry, List<Run>> takenOut = new HashMap<>();
    private final Map<Sha256, LineState> unknown = new HashMap<>();
    private final Set<LogEntry> blurred = new HashSet<>();
    private final Set<LineClass> seen = EnumSet.noneOf(LineClass.class);
    private final KnownLines knownLines = new KnownLines();
    private final History history;
    private final Texts texts;
    private final boolean spacingHasMeaning;

    private Replay(History history, Texts texts, boolean spacingHasMeaning) {
        this.history = history;
        this.texts = texts;
        this.spacingHasMeaning = spacingHasMeaning;
    }

    /**
     * Follows all changes.
     *
     * @param kept the entries whose states are asked for later; others are given up once they are no longer needed
     */
    static Replay of(History history, Texts texts, boolean spacingHasMeaning, Set<LogEntry> kept) {
        Replay replay = new Replay(history, texts, spacingHasMeaning);
        replay.run(kept);
        return replay;
    }

    private void run(Set<LogEntry> kept) {
        Map<LogEntry, LogEntry> lastUse = new HashMap<>();
        history.changes().forEach((entry, change) -> change.needs().forEach(needed -> lastUse.put(needed, entry)));
        history.changes().forEach((entry, change) -> {
            states.put(entry, entry.after().isEmpty() ? LineState.EMPTY : after(entry, change));
            change.needs().filter(needed -> lastUse.get(needed) == entry && !kept.contains(needed)).distinct()
                    .forEach(states::remove);
            if (!lastUse.containsKey(entry) && !kept.contains(entry)) {
                states.remove(entry);
            }
        });
    }

    /** The lines after one of the kept entries. */
    LineState state(LogEntry entry) {
        return states.get(entry);
    }

    /** The lines of a model that a change took out with nothing in their place. */
    List<Run> takenOut(LogEntry entry) {
        return takenOut.getOrDefault(entry, List.of());
    }

    private LineState after(LogEntry entry, Change change) {
        LineState base = base(entry, change);
        Optional<List<Hunk>> hunks = texts.hunks(entry);
        Optional<Places> places = hunks.isPresent() ? Places.of(base, hunks.get())
                : texts.prints(entry).map(prints -> Places.of(base, prints));
        boolean lost = !change.complete() || change.parents().stream().anyMatch(blurred::contains);
        if (lost || places.isEmpty()) {
            blurred.add(entry);
        }
        if (places.isEmpty()) {
            return unknown(entry.after().map(ContentState::sha256).get(), entry);
        }
        change.same().ifPresent(same -> restore(places.get(), states.get(same)));
        Authorship authorship = new Authorship(Optional.of(entry), spacingHasMeaning);
        List<Run> gone = settle(places.get(), authorship, change.others().stream().map(states::get).toList(), base,
                lost);
        if (places.get().touched().stream().anyMatch(Replay::isUnrecognizable)) {
            blurred.add(entry);
        }
        if (!gone.isEmpty()) {
            takenOut.put(entry, gone);
        }
        return places.get().state();
    }

    /** Whether lines that are not a person's could come again and nobody would know. */
    private static boolean isUnrecognizable(Place place) {
        return place.hasUnprintedNew()
                && place.written().stream().anyMatch(run -> run.origin().lineClass() != LineClass.HUMAN);
    }

    /**
     * Settles the lines of a change that no entry recorded.
     *
     * @param now the prints of the lines that the file has
     * @param heads the last states of the log's branches, the latest last
     * @param gone takes the model's lines that are missing
     */
    LineState unrecorded(LinePrints now, List<LineState> heads, List<Run> gone) {
        LineState base = heads.isEmpty() ? unknownText() : heads.get(heads.size() - 1);
        Places places = Places.of(base, now);
        List<LineState> others = heads.isEmpty() ? List.of() : heads.subList(0, heads.size() - 1);
        gone.addAll(settle(places, new Authorship(Optional.empty(), spacingHasMeaning), others, base, false));
        return places.state();
    }

    private List<Run> settle(Places places, Authorship authorship, List<LineState> others, LineState base,
            boolean lost) {
        if (!others.isEmpty()) {
            Branches.settle(places, authorship.isFound(), others);
        }
        Moves.settle(places.touched());
        knownLines.settleCopies(places.touched(), base, authorship::recognizes);
        Doubts doubts = new Doubts(places.touched(), lost, Set.copyOf(seen));
        List<Run> gone = new ArrayList<>();
        for (Place place : places.touched()) {
            authorship.settle(place, doubts, places.witnessed());
            place.written().forEach(run -> seen.add(run.origin().lineClass()));
            gone.addAll(others.isEmpty() ? authorship.takenOut(place) : List.of());
            knownLines.add(place);
        }
        return gone;
    }

    /** Where a change leads back to an earlier state, its lines are that state's. */
    private static void restore(Places places, LineState same) {
        int at = 0;
        for (Place place : places.touched()) {
            at += place.kept().stream().mapToInt(Run::count).sum();
            List<Run> earlier = same.isUnbounded() ? List.of() : LineState.slots(same.slice(at, place.count()));
            for (int line = 0; line < earlier.size(); line++) {
                place.settle(line, earlier.get(line));
            }
            at += place.count();
        }
    }

    private LineState base(LogEntry entry, Change change) {
        if (entry.before().isEmpty() || entry.before().get().equals(EMPTY_FILE)) {
            return LineState.EMPTY;
        }
        return change.base().map(states::get).orElseGet(() -> unknown(entry.before().get(), entry));
    }

    /** A state that no path leads to. The same state has the same lines, wherever it is named. */
    private LineState unknown(Sha256 state, LogEntry namedBy) {
        seen.add(LineClass.UNKNOWN);
        return unknown.computeIfAbsent(state, any -> texts.prints(state, namedBy)
                .map(prints -> LineState.of(Source.of(prints), LineOrigin.UNKNOWN)).orElseGet(Replay::unknownText));
    }

    private static LineState unknownText() {
        return LineState.of(Source.unbounded(), LineOrigin.UNKNOWN);
    }
}
