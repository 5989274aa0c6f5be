package org.otowi.provenance.report;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.attribution.Shares;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Verdict;

/**
 * What is known about one research file.
 *
 * @param number its place in the report, from 1
 * @param name the research file as a path, or the path that could not be looked into
 * @param judged verdict, grade and findings
 * @param content hash of the file's bytes; empty if they were not read
 * @param log what stands in the log; empty if it could not be read
 * @param shares where the lines come from; none if the log cannot be believed or there is no text
 * @param text the file's text
 */
public record FilePart(int number, String name, FileReport judged, Optional<Sha256> content, Optional<LogPart> log,
        Shares shares, TextPart text) {

    /** Entries of the log that nothing is wrong with; none if the log as a whole cannot be believed. */
    public List<EntryPart> credibleEntries() {
        return isCredible() ? log.get().entries().stream().filter(entry -> !entry.isDefective()).toList() : List.of();
    }

    /** Whether what the log claims may be shown as what happened. */
    public boolean isCredible() {
        return log.isPresent() && isCredible(judged.verdict());
    }

    static boolean isCredible(Verdict verdict) {
        return switch (verdict) {
            case VALID, VALID_UNANCHORED, INCOMPLETE -> true;
            case NO_ANSWER, UNTRUSTED_KEY, TAMPERED -> false;
        };
    }
}
