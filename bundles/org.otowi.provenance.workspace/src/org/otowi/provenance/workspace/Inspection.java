package org.otowi.provenance.workspace;

import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.verify.FileReport;

/** What was found when the log of a file was read and judged. */
public sealed interface Inspection {

    /** The log that was looked for. */
    Sidecar sidecar();

    /** The file has no log. */
    record NoLog(Sidecar sidecar) implements Inspection {}

    /**
     * There is a log that cannot be read.
     *
     * @param reason why
     * @param message why, for people, with what they can do
     */
    record Unreadable(Sidecar sidecar, ProvenanceException.Reason reason, String message) implements Inspection {}

    /**
     * The log was read and not judged, as a list that the preferences name cannot be read.
     *
     * @param message why, for people, with what they can do
     */
    record NotJudged(Sidecar sidecar, String message) implements Inspection {}

    /**
     * The log was read and judged.
     *
     * @param log its entries
     * @param report the verifier's verdict and findings
     */
    record Inspected(Sidecar sidecar, ProvenanceLog log, FileReport report) implements Inspection {}
}
