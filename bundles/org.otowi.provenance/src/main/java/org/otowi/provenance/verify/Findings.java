package org.otowi.provenance.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Gathers what is noticed about one sidecar. All of it counts; of a hostile log's findings only so many are listed. */
final class Findings {

    /** More than anybody reads. */
    static final int MAX_LISTED = 1_000;

    private final List<Finding> list = new ArrayList<>();
    private Verdict verdict = Verdict.VALID_UNANCHORED;

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

    Verdict verdict() {
        return verdict;
    }

    /** What weighs most comes first, then what is about the whole, then the order of the file. */
    List<Finding> sorted() {
        return list.stream().sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder())
                .thenComparing(finding -> finding.line().orElse(0))).toList();
    }

    private void add(Finding finding) {
        verdict = verdict.worse(finding.kind().verdict());
        if (list.size() < MAX_LISTED) {
            list.add(finding);
        }
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
