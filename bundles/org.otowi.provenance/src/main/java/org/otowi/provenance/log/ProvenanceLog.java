package org.otowi.provenance.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.format.LastStates;
import org.otowi.provenance.format.TopologicalOrder;

/**
 * The entries of one sidecar, oldest first, each only once; lines that are no entries are left to the verifier.
 *
 * @param sidecar where they were read
 * @param entries the entries: each behind those that it names, otherwise by time
 * @param damagedLines how many lines are no entries, or entries that were changed after they were written
 */
public record ProvenanceLog(Sidecar sidecar, List<LogEntry> entries, int damagedLines) {

    public ProvenanceLog {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a sidecar.
     *
     * @throws ProvenanceException if there is none or it cannot be read
     */
    public static ProvenanceLog read(Path sidecar) throws ProvenanceException {
        Map<Sha256, LogEntry> entries = new LinkedHashMap<>();
        int damagedLines = 0;
        try (SidecarScanner scanner = SidecarScanner.open(sidecar)) {
            for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
                if (line.get() instanceof ScannedLine.Entry scanned) {
                    entries.putIfAbsent(scanned.entry().id(), scanned.entry());
                }
                damagedLines += isDamaged(line.get()) ? 1 : 0;
            }
        } catch (IOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", sidecar, e);
        }
        Comparator<LogEntry> byTime = Comparator.comparing(LogEntry::time).thenComparing(LogEntry::id);
        return new ProvenanceLog(Sidecar.at(sidecar),
                TopologicalOrder.of(entries.values(), LogEntry::id, LogEntry::links, byTime), damagedLines);
    }

    private static boolean isDamaged(ScannedLine line) {
        return line instanceof ScannedLine.Malformed || line instanceof ScannedLine.Entry entry && !entry.sealHolds();
    }

    /** The states that no later entry changes; several where branches were merged, latest last. */
    public List<ContentState> lastStates() {
        return LastStates.of(entries, LogEntry::id, LogEntry::links, LogEntry::setsContent).stream()
                .flatMap(entry -> entry.after().stream())
                .toList();
    }
}
