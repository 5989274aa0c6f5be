package org.otowi.provenance.log;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.Cancellation;
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
 * @param broken the ids of entries that were changed after they were written; nothing can be built on them
 * @param damagedLines how many lines are no entries, or entries that were changed after they were written
 */
public record ProvenanceLog(Sidecar sidecar, List<LogEntry> entries, Set<Sha256> broken, int damagedLines) {

    public ProvenanceLog {
        entries = List.copyOf(entries);
        broken = Set.copyOf(broken);
    }

    /**
     * Reads a sidecar.
     *
     * @throws ProvenanceException if there is none or it cannot be read
     */
    public static ProvenanceLog read(Path sidecar) throws ProvenanceException {
        return read(sidecar, Cancellation.NEVER);
    }

    /**
     * Reads a sidecar.
     *
     * @throws ProvenanceException if there is none or it cannot be read
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static ProvenanceLog read(Path sidecar, Cancellation cancellation) throws ProvenanceException {
        Map<Sha256, LogEntry> entries = new LinkedHashMap<>();
        Set<Sha256> broken = new HashSet<>();
        int damagedLines = 0;
        try (SidecarScanner scanner = SidecarScanner.open(sidecar)) {
            for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
                boolean damaged = line.get() instanceof ScannedLine.Malformed;
                cancellation.check();
                if (line.get() instanceof ScannedLine.Entry scanned) {
                    entries.putIfAbsent(scanned.entry().id(), scanned.entry());
                    damaged = !scanned.sealHolds();
                    if (damaged) {
                        broken.add(scanned.entry().id());
                    }
                }
                damagedLines += damaged ? 1 : 0;
            }
        } catch (IOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", sidecar, e);
        }
        Comparator<LogEntry> byTime = Comparator.comparing(LogEntry::time).thenComparing(LogEntry::id);
        return new ProvenanceLog(Sidecar.at(sidecar),
                TopologicalOrder.of(entries.values(), LogEntry::id, LogEntry::links, byTime), broken, damagedLines);
    }

    /** The states that no later entry changes; several where branches were merged, latest last. */
    public List<ContentState> lastStates() {
        return LastStates.of(entries, LogEntry::id, LogEntry::links, LogEntry::setsContent).stream()
                .flatMap(entry -> entry.after().stream())
                .toList();
    }

    /** The encoding that the log gives the file last; UTF-8 if it gives none that this platform has. */
    public Charset charset() {
        List<ContentState> states = lastStates();
        try {
            return states.isEmpty() ? StandardCharsets.UTF_8
                    : states.get(states.size() - 1).charset().map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
