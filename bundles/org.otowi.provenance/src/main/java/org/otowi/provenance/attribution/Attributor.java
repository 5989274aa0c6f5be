package org.otowi.provenance.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;

/** Brings together what the log says and what the file holds. */
final class Attributor {

    private final List<String> lines;
    private final LinePrints prints;
    private final Sha256 present;
    private final History history;
    private final List<LogEntry> recorded;
    private final List<LogEntry> heads;
    private final Replay replay;
    private final List<Run> missing = new ArrayList<>();

    Attributor(ProvenanceLog log, Content content, Optional<ContentStore> store) {
        this.lines = content.lines().orElse(List.of());
        this.prints = LinePrints.of(lines);
        this.present = content.sha256();
        this.history = History.of(OwnLineage.of(SoundEntries.of(log), log.sidecar().fileName(), present));
        this.recorded = history.recorded(present);
        boolean own = history.names().contains(log.sidecar().fileName());
        this.heads = !recorded.isEmpty() ? recorded : own ? history.heads() : List.of();
        Set<LogEntry> kept = new HashSet<>(heads);
        kept.addAll(history.reviewed().values());
        this.replay = Replay.of(history, new Texts(store), Spacing.hasMeaningIn(log.sidecar().fileName()), kept);
    }

    Attribution attribute() {
        LineState state = HashCheck.of(fitted(recorded.isEmpty() ? unrecorded() : recorded()), lines, prints);
        ReviewedLines reviewed = new ReviewedLines();
        history.reviewed().forEach((review, entry) ->
                reviewed.add(review, review.review().orElseThrow(), replay.state(entry)));
        for (LogEntry review : history.reviewsOfOthers()) {
            review.review().filter(each -> each.content().equals(present))
                    .ifPresent(each -> reviewed.add(review, each, state));
        }
        return new Attribution(spans(state, reviewed),
                new Deletions(history, replay).since(heads, missing, state));
    }

    private LineState recorded() {
        List<LineState> accounts = recorded.stream().map(replay::state).toList();
        LineState first = accounts.get(0);
        if (accounts.size() == 1 || accounts.stream().anyMatch(
                state -> state.isUnbounded() || state.size() != first.size())) {
            return first;
        }
        List<List<Run>> slots = accounts.stream().map(LineState::slots).toList();
        List<Run> agreed = new ArrayList<>();
        for (int line = 0; line < slots.get(0).size(); line++) {
            int at = line;
            agreed.add(Agreement.of(slots.stream().map(each -> each.get(at)).toList()).orElseThrow());
        }
        return LineState.of(agreed);
    }

    private LineState unrecorded() {
        return replay.unrecorded(prints, heads.stream().map(replay::state).toList(), missing);
    }

    /** As many lines as the file has; where the log says otherwise, nothing is known of any. */
    private LineState fitted(LineState state) {
        LineState fitted = state.isUnbounded() ? LineState.of(state.slice(0, lines.size())) : state;
        return fitted.size() == lines.size() ? fitted
                : LineState.of(Source.of(prints), LineOrigin.UNKNOWN);
    }

    private static List<LineSpan> spans(LineState state, ReviewedLines reviewed) {
        List<LineSpan> spans = new ArrayList<>();
        int line = 1;
        for (Run run : state.runs()) {
            for (Run part : reviewed.divide(run)) {
                add(spans, new LineSpan(new LineRange(line, part.count()), part.origin(), reviewed.of(part)));
                line += part.count();
            }
        }
        return spans;
    }

    private static void add(List<LineSpan> spans, LineSpan next) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).origin().equals(next.origin())
                && spans.get(last).reviews().equals(next.reviews())) {
            LineSpan before = spans.get(last);
            spans.set(last, new LineSpan(new LineRange(before.lines().first(),
                    before.lines().count() + next.lines().count()), next.origin(), next.reviews()));
        } else {
            spans.add(next);
        }
    }
}
