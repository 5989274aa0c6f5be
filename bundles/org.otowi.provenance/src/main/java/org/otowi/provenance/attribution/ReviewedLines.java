package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Review;
import org.otowi.provenance.log.LogEntry;

/** Which lines of which source a review has looked at; they stay reviewed as long as they stand. */
final class ReviewedLines {

    private final Map<Source, List<Mark>> marks = new HashMap<>();

    private record Mark(int from, int to, LogEntry review) {}

    /**
     * Remembers a review.
     *
     * @param state the lines that it looked at
     */
    void add(LogEntry entry, Review review, LineState state) {
        if (review.lines().isEmpty()) {
            mark(entry, state.runs());
        }
        for (LineRange range : review.lines()) {
            mark(entry, state.slice(range.first() - 1, Math.min(range.count(), Source.UNBOUNDED)));
        }
    }

    private void mark(LogEntry review, List<Run> runs) {
        for (Run run : runs) {
            marks.computeIfAbsent(run.source(), any -> new ArrayList<>())
                    .add(new Mark(run.offset(), run.offset() + run.count(), review));
        }
    }

    /** A run divided where other reviews begin or end to have looked at it. */
    List<Run> divide(Run run) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(run.offset(), run.offset() + run.count()));
        for (Mark mark : marks.getOrDefault(run.source(), List.of())) {
            cuts.add(mark.from);
            cuts.add(mark.to);
        }
        List<Run> parts = new ArrayList<>();
        int from = run.offset();
        for (int cut : cuts.subSet(run.offset(), false, run.offset() + run.count(), true)) {
            parts.add(run.slice(from - run.offset(), cut - from));
            from = cut;
        }
        return parts;
    }

    /** The reviews that looked at all of a run that was so divided. */
    List<LogEntry> of(Run part) {
        return marks.getOrDefault(part.source(), List.of()).stream()
                .filter(mark -> mark.from <= part.offset() && part.offset() + part.count() <= mark.to)
                .map(Mark::review).distinct().toList();
    }
}
