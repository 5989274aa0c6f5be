package org.otowi.provenance.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.anchor.BadTimeStampException;
import org.otowi.provenance.anchor.StampResponse;
import org.otowi.provenance.anchor.TimeStamp;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ScannedLine;
import org.otowi.provenance.log.SidecarScanner;
import org.otowi.provenance.messages.Messages;

/** What was kept of one log outside it. */
public sealed interface KeptEvidence {

    /** Where an entry stood. */
    record KeptEntry(Sha256 id, String stream, long seq) {}

    /**
     * A copy of the log, or of some lines of it.
     *
     * @param entries the entries whose seals fit
     */
    record Copy(List<KeptEntry> entries) implements KeptEvidence {

        public Copy {
            entries = List.copyOf(entries);
        }
    }

    /** The text of a checkpoint. */
    record Checkpoint(CheckpointBody body) implements KeptEvidence {}

    /** The time stamp of a checkpoint. */
    record Stamp(TimeStamp token) implements KeptEvidence {}

    /**
     * Finds out what was kept.
     *
     * @param name where it is from, for messages
     * @throws ProvenanceException if it is nothing that a log can be compared with
     */
    static KeptEvidence parse(byte[] bytes, String name) throws ProvenanceException {
        List<KeptEntry> entries = entries(bytes);
        if (!entries.isEmpty()) {
            return new Copy(entries);
        }
        Optional<CheckpointBody> body = body(bytes);
        if (body.isPresent()) {
            return new Checkpoint(body.get());
        }
        try {
            return new Stamp(StampResponse.parse(bytes));
        } catch (BadTimeStampException e) {
            throw new ProvenanceException(Reason.UNREADABLE, Messages.get("against.form", name), e);
        }
    }

    private static List<KeptEntry> entries(byte[] bytes) {
        List<KeptEntry> entries = new ArrayList<>();
        try (SidecarScanner scanner = new SidecarScanner(new ByteArrayInputStream(bytes))) {
            for (Optional<ScannedLine> line = scanner.next(); line.isPresent(); line = scanner.next()) {
                if (line.get() instanceof ScannedLine.Entry scanned && scanned.sealHolds()) {
                    LogEntry entry = scanned.entry();
                    entries.add(new KeptEntry(entry.id(), entry.stream(), entry.seq()));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e); // bytes in memory
        }
        return entries;
    }

    /** A body, as it stands in an entry or in front of the signatures of a signed note. */
    private static Optional<CheckpointBody> body(byte[] bytes) {
        return CheckpointBody.parse(new String(bytes, StandardCharsets.UTF_8).lines().limit(3)
                .map(line -> line + "\n").collect(Collectors.joining()));
    }
}
