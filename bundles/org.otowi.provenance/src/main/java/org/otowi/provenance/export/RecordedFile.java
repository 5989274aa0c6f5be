package org.otowi.provenance.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.verify.FileReport;

/**
 * A research file, as an export tells of it.
 *
 * @param path its place below the exported folder, with {@code /} between the parts
 * @param log its entries, oldest first
 * @param report what the verifier said of the log
 */
public record RecordedFile(String path, ProvenanceLog log, FileReport report) {

    /** The id of the research file that its log gives; an empty log has none. */
    Optional<String> fileId() {
        return log.entries().stream().flatMap(entry -> entry.fileId().stream()).findFirst();
    }

    /** Who acted with what, by stream. */
    Map<String, Session> sessions() {
        Map<String, Session> sessions = new LinkedHashMap<>();
        for (LogEntry entry : log.entries()) {
            if (entry.seq() == 0) {
                sessions.putIfAbsent(entry.stream(), new Session(entry.actor(), entry.tool()));
            }
        }
        return sessions;
    }

    /** What is constant in a stream. */
    record Session(Optional<Actor> actor, Optional<Tool> tool) {

        static final Session UNKNOWN = new Session(Optional.empty(), Optional.empty());
    }
}
