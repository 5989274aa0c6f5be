package org.otowi.provenance.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.MalformedEntryException;
import org.otowi.provenance.messages.Messages;

/** The lines of one append: each entry gets its place in the stream, its time and its seal. */
final class Batch {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<LogEntry> entries = new ArrayList<>();
    private final SessionClock clock;
    private final String stream;
    private final int linesBefore;
    private long seq;
    private Optional<Sha256> prev;
    private int taken;

    /**
     * The first lines of a new stream.
     *
     * @param linesBefore how many lines the sidecar has
     */
    Batch(SessionClock clock, String stream, int linesBefore) {
        this(clock, stream, linesBefore, 0, Optional.empty());
    }

    private Batch(SessionClock clock, String stream, int linesBefore, long seq, Optional<Sha256> prev) {
        this.clock = clock;
        this.stream = stream;
        this.linesBefore = linesBefore;
        this.seq = seq;
        this.prev = prev;
    }

    /** The lines that follow these in the same stream. */
    Batch next(int newLinesBefore) {
        return new Batch(clock, stream, newLinesBefore, seq, prev);
    }

    /** Ends a line that an interrupted write left open. */
    void endOpenLine() {
        bytes.write('\n');
    }

    /** @throws ProvenanceException if the entry would be longer than readers accept */
    void add(ObjectNode fields) throws ProvenanceException {
        fields.put("stream", stream).put("seq", seq);
        prev.ifPresent(id -> fields.put("prev", id.base64Url()));
        clock.stamp(fields);
        byte[] line = EntryBytes.seal(fields);
        if (line.length > EntryBytes.MAX_LENGTH) {
            throw new ProvenanceException(Reason.FAILED,
                    Messages.get("write.long", line.length, EntryBytes.MAX_LENGTH));
        }
        bytes.writeBytes(line);
        bytes.write('\n');
        LogEntry entry = parse(line);
        entries.add(entry);
        prev = Optional.of(entry.id());
        seq++;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** The entries added since this was last asked. */
    List<LogEntry> takeNew() {
        List<LogEntry> added = List.copyOf(entries.subList(taken, entries.size()));
        taken = entries.size();
        return added;
    }

    /** The entry added last. */
    LogEntry last() {
        return entries.get(entries.size() - 1);
    }

    private LogEntry parse(byte[] line) {
        try {
            return LogEntry.parse(linesBefore + entries.size() + 1, line);
        } catch (MalformedEntryException e) {
            throw new IllegalStateException(e);
        }
    }
}
