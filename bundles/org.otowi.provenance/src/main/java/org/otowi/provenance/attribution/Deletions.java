package org.otowi.provenance.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.attribution.History.Change;
import org.otowi.provenance.log.LogEntry;

/** Counts the lines of models that were taken out and not brought back. */
final class Deletions {

    private final History history;
    private final Replay replay;

    private record Line(Source source, int offset) {}

    private record Cause(Optional<LogEntry> entry, LogEntry ai) {}

    Deletions(History history, Replay replay) {
        this.history = history;
        this.replay = replay;
    }

    /**
     * All deletions on the way to the present text.
     *
     * @param last the entries on which the present text builds
     * @param missing what is missing since
     * @param state the present lines
     */
    List<Deletion> since(List<LogEntry> last, List<Run> missing, LineState state) {
        Set<Line> standing = new HashSet<>();
        state.runs().forEach(run -> addLines(run, standing));
        Map<Cause, Integer> counts = new LinkedHashMap<>();
        for (LogEntry entry : leadingTo(last)) {
            replay.takenOut(entry).forEach(run -> count(run, Optional.of(entry), standing, counts));
        }
        missing.forEach(run -> count(run, Optional.empty(), standing, counts));
        List<Deletion> deletions = new ArrayList<>();
        counts.forEach((cause, lines) -> deletions.add(new Deletion(cause.entry, cause.ai, lines)));
        return deletions;
    }

    /** The changes on which the given ones build, and these, in order. */
    private List<LogEntry> leadingTo(List<LogEntry> last) {
        Set<LogEntry> found = new HashSet<>(last);
        Deque<LogEntry> open = new ArrayDeque<>(last);
        while (!open.isEmpty()) {
            Change change = history.changes().get(open.remove());
            change.base().filter(found::add).ifPresent(open::add);
            change.others().stream().filter(found::add).forEach(open::add);
        }
        return found.stream().sorted(Comparator.comparingInt(entry -> history.changes().get(entry).number())).toList();
    }

    private static void count(Run run, Optional<LogEntry> by, Set<Line> counted, Map<Cause, Integer> counts) {
        Optional<LogEntry> ai = run.origin().model();
        if (ai.isPresent() && counted.add(new Line(run.source(), run.offset()))) {
            counts.merge(new Cause(by, ai.get()), 1, Integer::sum);
        }
    }

    private static void addLines(Run run, Collection<Line> lines) {
        for (int i = 0; i < run.count(); i++) {
            lines.add(new Line(run.source(), run.offset() + i));
        }
    }
}
