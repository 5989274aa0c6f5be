package org.otowi.provenance.report;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.verify.Finding;
import org.otowi.provenance.verify.Severity;

/**
 * One entry of a log.
 *
 * @param number its place in the log's order, from 1
 * @param entry what stands in the log
 * @param actor who acted, as the entry's session says
 * @param tool with which program, as the entry's session says
 * @param findings what a verifier noticed about its line
 */
public record EntryPart(int number, LogEntry entry, Optional<Actor> actor, Optional<Tool> tool, List<Finding> findings) {

    public EntryPart {
        findings = List.copyOf(findings);
    }

    /** Whether something is wrong with it, so that nothing that it says counts. */
    public boolean isDefective() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.DEFECT);
    }
}
