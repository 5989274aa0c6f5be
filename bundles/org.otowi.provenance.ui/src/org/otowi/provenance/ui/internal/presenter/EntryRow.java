package org.otowi.provenance.ui.internal.presenter;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.verify.Finding;
import org.otowi.provenance.verify.Severity;

/**
 * An entry as the table shows it.
 *
 * @param order its place in the record, oldest first
 * @param entry the entry
 * @param who who acted, as the beginning of the entry's session says; empty when that is missing
 * @param added how many lines came
 * @param removed how many lines went
 * @param findings what the verifier noticed about it
 */
public record EntryRow(int order, LogEntry entry, String who, int added, int removed, List<Finding> findings) {

    public EntryRow {
        who = Inert.of(who);
        findings = List.copyOf(findings);
    }

    /** When, by the writer's clock and in this machine's zone. */
    public String time() {
        return Times.of(entry.time());
    }

    /** What was done. */
    public String what() {
        return EntryWords.what(entry);
    }

    /** The model that answered; empty when none took part. */
    public String model() {
        return entry.model().map(EntryRow::answering).map(Inert::of).orElse("");
    }

    /** Lines that came and went, such as {@code +12 -3}; empty when the entry changes none. */
    public String lines() {
        return lineCount() == 0 ? "" : "+" + added + " \u2212" + removed;
    }

    /** How many lines came and went. */
    public int lineCount() {
        return added + removed;
    }

    /** Whether it is a part of why the record is not intact. */
    public boolean isDefective() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.DEFECT);
    }

    /** The model that is known to have answered, else the one that was asked. */
    static String answering(ModelUse model) {
        return Optional.of(model.returned().orElse(model.requested())).filter(id -> !id.isEmpty())
                .orElse(model.provider());
    }
}
