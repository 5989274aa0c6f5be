package org.otowi.provenance.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.verify.Finding;

/** One log, read for a report. */
final class LogReading {

    /** More than anybody reads of one log; the log itself has all. */
    static final int MAX_ENTRIES = 2_000;

    private final ProvenanceLog log;
    private final LogPart part;
    private final Map<Sha256, Integer> numbers = new HashMap<>();

    private LogReading(ProvenanceLog log, Sha256 sha256, long bytes, List<Finding> findings) {
        this.log = log;
        Map<Integer, List<Finding>> byLine = new HashMap<>();
        findings.forEach(finding -> finding.line().ifPresent(
                line -> byLine.computeIfAbsent(line, any -> new ArrayList<>()).add(finding)));
        Map<String, LogEntry> sessions = new HashMap<>();
        List<EntryPart> entries = new ArrayList<>();
        for (LogEntry entry : log.entries()) {
            LogEntry session = sessions.computeIfAbsent(entry.stream(), any -> entry);
            numbers.put(entry.id(), numbers.size() + 1);
            if (entries.size() < MAX_ENTRIES) {
                entries.add(new EntryPart(numbers.size(), entry, session.actor(), session.tool(),
                        byLine.getOrDefault(entry.line(), List.of())));
            }
        }
        part = new LogPart(sha256, bytes, entries, log.entries().size() - entries.size());
    }

    /** @throws ProvenanceException if the log cannot be read */
    static LogReading of(Sidecar sidecar, List<Finding> findings) throws ProvenanceException {
        Path path = sidecar.path();
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new LogReading(ProvenanceLog.read(path), Sha256.ofDigest(digest.digest()), bytes, findings);
        } catch (IOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", path, e);
        }
    }

    ProvenanceLog log() {
        return log;
    }

    LogPart part() {
        return part;
    }

    /** The number of an entry in the report; empty if the report leaves it out. */
    OptionalInt number(Sha256 id) {
        return Optional.ofNullable(numbers.get(id)).filter(number -> number <= MAX_ENTRIES)
                .map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
