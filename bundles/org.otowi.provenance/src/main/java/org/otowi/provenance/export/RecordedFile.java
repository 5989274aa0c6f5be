package org.otowi.provenance.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Tool;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.attribution.LineSpan;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.verify.FileReport;

/**
 * A research file, as an export tells of it.
 *
 * @param path its place below the exported folder, with {@code /} between the parts
 * @param log its entries, oldest first
 * @param report what the verifier said of the log
 * @param attribution where its present lines come from; empty if there is no such file
 */
public record RecordedFile(String path, ProvenanceLog log, FileReport report, Optional<Attribution> attribution) {

    /** The present lines by where they come from. */
    public List<LineSpan> spans() {
        return attribution.map(Attribution::spans).orElse(List.of());
    }

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

    /** Who made a change; what was found after a change outside has no author that the log knows. */
    static Optional<Actor> author(LogEntry entry, Session session) {
        return entry.type().filter(EntryType.EXTERNAL::equals).isPresent() ? Optional.empty() : session.actor();
    }

    /** What is constant in a stream. */
    record Session(Optional<Actor> actor, Optional<Tool> tool) {

        static final Session UNKNOWN = new Session(Optional.empty(), Optional.empty());
    }
}
