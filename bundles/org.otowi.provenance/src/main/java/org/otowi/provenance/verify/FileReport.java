package org.otowi.provenance.verify;

import java.nio.file.Path;
import java.util.List;

/**
 * What was found out about one sidecar.
 *
 * @param sidecar the sidecar, or what may hold some and cannot be looked into
 * @param verdict the conclusion
 * @param grade how strong the evidence is
 * @param entries how many different entries the sidecar holds
 * @param findings what was noticed, what weighs most first
 */
public record FileReport(Path sidecar, Verdict verdict, Grade grade, int entries, List<Finding> findings) {

    public FileReport {
        findings = List.copyOf(findings);
    }

    /** The verdict in plain words, and what cannot be known from this evidence. */
    public String sentence() {
        return VerdictSentences.of(verdict, grade);
    }
}
