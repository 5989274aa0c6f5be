package org.otowi.provenance.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.PriorityQueue;

/** Gathers what is noticed about one sidecar. All of it counts; of a hostile log's findings only so many are listed. */
final class Findings {

    /** More than anybody reads. */
    static final int MAX_LISTED = 1_000;

    /** What weighs most comes first, then what is about the whole, then the order of the file. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(finding -> finding.line().orElse(0)).thenComparing(finding -> finding.kind().label());

    /** What comes last in the list is at the head, to be dropped when there are too many. */
    private final PriorityQueue<Finding> list = new PriorityQueue<>(ORDER.reversed());
    private Verdict verdict = Verdict.VALID;

    void about(FindingKind kind, EntryFacts entry, String expected, String found) {
        add(new Finding(kind, OptionalInt.of(entry.line()), OptionalLong.of(entry.seq()), text(expected), text(found)));
    }

    void about(FindingKind kind, EntryFacts entry) {
        about(kind, entry, "", "");
    }

    void atLine(FindingKind kind, int line, OptionalLong seq, String expected, String found) {
        add(new Finding(kind, OptionalInt.of(line), seq, text(expected), text(found)));
    }

    void about(FindingKind kind, String expected, String found) {
        add(new Finding(kind, OptionalInt.empty(), OptionalLong.empty(), text(expected), text(found)));
    }

    /** The best verdict that all of them allow. */
    Verdict verdict() {
        return verdict;
    }

    /** In order, the last of too many left out. */
    List<Finding> sorted() {
        return list.stream().sorted(ORDER).toList();
    }

    private void add(Finding finding) {
        verdict = verdict.worse(finding.kind().verdict());
        list.add(finding);
        if (list.size() > MAX_LISTED) {
            list.remove();
        }
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
