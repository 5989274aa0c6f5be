package org.otowi.provenance.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.CutLines;
import org.otowi.provenance.format.CutLines.CutLine;
import org.otowi.provenance.format.LastStates;
import org.otowi.provenance.format.TopologicalOrder;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ScannedLine;
import org.otowi.provenance.log.SidecarScanner;
import org.otowi.provenance.messages.Messages;

/** Reads a sidecar for a writer and refuses a damaged one, so that nobody builds on it unawares. */
final class DiskStateReader {

    private final Path path;
    private final Map<Sha256, Seen> entries = new LinkedHashMap<>();
    private final CutLines cutLines = new CutLines();
    private Optional<String> fileId = Optional.empty();
    private Optional<Sha256> last = Optional.empty();
    private boolean endsInLine;
    private int lines;

    private DiskStateReader(Path path) {
        this.path = path;
    }

    /**
     * Reads a log that others may be writing to.
     *
     * @throws ProvenanceException as below, and if there is no log
     */
    static DiskState read(Path path) throws ProvenanceException, IOException {
        try (SidecarScanner scanner = SidecarScanner.open(path)) {
            return read(path, scanner);
        }
    }

    /** @throws ProvenanceException if a line is no entry, or not as it was sealed, and no {@code gap} explains it */
    static DiskState read(Path path, InputStream in) throws ProvenanceException, IOException {
        try (SidecarScanner scanner = new SidecarScanner(in)) {
            return read(path, scanner);
        }
    }

    private static DiskState read(Path path, SidecarScanner scanner) throws ProvenanceException, IOException {
        DiskStateReader reader = new DiskStateReader(path);
        for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
            reader.add(line.get());
        }
        return reader.state();
    }

    private void add(ScannedLine line) throws ProvenanceException {
        lines = line.raw().number();
        endsInLine = !line.raw().terminated();
        last = Optional.empty();
        if (line instanceof ScannedLine.Malformed malformed) {
            if (!malformed.cut()) {
                throw damaged(lines);
            }
            cutLines.add(lines, malformed.hash(), malformed.seqHint());
            return;
        }
        cutLines.addOther();
        if (line instanceof ScannedLine.Entry scanned) {
            add(scanned);
        }
    }

    private void add(ScannedLine.Entry scanned) throws ProvenanceException {
        if (!scanned.sealHolds()) {
            throw damaged(lines);
        }
        LogEntry entry = scanned.entry();
        entries.putIfAbsent(entry.id(), Seen.of(entry));
        last = Optional.of(entry.id());
        cutLines.vouch(entry.tornLines());
        fileId = fileId.or(entry::fileId);
    }

    private DiskState state() throws ProvenanceException {
        cutLines.end(!endsInLine);
        if (!cutLines.unexplained().isEmpty()) {
            throw damaged(cutLines.unexplained().get(0).number());
        }
        Set<Sha256> frontier = new TreeSet<>(entries.keySet());
        entries.values().forEach(entry -> entry.links.forEach(frontier::remove));
        Set<Sha256> states = new HashSet<>();
        entries.values().forEach(entry -> entry.after.ifPresent(states::add));
        List<Sha256> torn = cutLines.torn().stream().map(CutLine::hash).toList();
        return new DiskState(frontier, last, states, lastState(entries.values()), fileId, torn, endsInLine, lines);
    }

    private static Optional<Sha256> lastState(Collection<Seen> entries) {
        Comparator<Seen> byTime = Comparator.comparing(Seen::time).thenComparing(Seen::id);
        List<Seen> ordered = TopologicalOrder.of(entries, Seen::id, Seen::links, byTime);
        List<Seen> last = LastStates.of(ordered, Seen::id, Seen::links, Seen::setsContent);
        return last.isEmpty() ? Optional.empty() : last.get(last.size() - 1).after();
    }

    private ProvenanceException damaged(int line) {
        return new ProvenanceException(Reason.DAMAGED, Messages.get("write.DAMAGED", path, line));
    }

    /** The little that is kept of an entry while reading. */
    private record Seen(Sha256 id, List<Sha256> links, String time, boolean setsContent, Optional<Sha256> after) {

        static Seen of(LogEntry entry) {
            return new Seen(entry.id(), entry.links(), entry.text("time").orElseThrow(), entry.setsContent(),
                    entry.after().map(state -> state.sha256()));
        }
    }
}
