package org.otowi.provenance.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.format.MerkleTree;
import org.otowi.provenance.log.EntryType;
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
    private final MerkleTree tree;
    private Optional<String> fileId;
    private Optional<Sha256> prev;
    private int taken;
    private long sinceCheckpoint;

    /**
     * The first lines of a new stream.
     *
     * @param linesBefore how many lines the sidecar has
     */
    Batch(SessionClock clock, String stream, int linesBefore) {
        this.clock = clock;
        this.stream = stream;
        this.linesBefore = linesBefore;
        this.tree = new MerkleTree();
        this.fileId = Optional.empty();
        this.prev = Optional.empty();
    }

    private Batch(Batch before, int linesBefore) {
        this.clock = before.clock;
        this.stream = before.stream;
        this.linesBefore = linesBefore;
        this.tree = new MerkleTree(before.tree);
        this.fileId = before.fileId;
        this.prev = before.prev;
        this.sinceCheckpoint = before.sinceCheckpoint;
    }

    /** The lines that follow these in the same stream. */
    Batch next(int newLinesBefore) {
        return new Batch(this, newLinesBefore);
    }

    /** The same lines again, to which others can be added. */
    Batch copy() {
        Batch copy = new Batch(this, linesBefore);
        copy.bytes.writeBytes(bytes());
        copy.entries.addAll(entries);
        copy.taken = taken;
        return copy;
    }

    /** Ends a line that an interrupted write left open. */
    void endOpenLine() {
        bytes.write('\n');
    }

    /** @throws ProvenanceException if the entry would be longer than readers accept */
    void add(ObjectNode fields) throws ProvenanceException {
        fields.put("stream", stream).put("seq", tree.size());
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
        fileId = fileId.or(entry::fileId);
        prev = Optional.of(entry.id());
        tree.add(entry.id());
        sinceCheckpoint = entry.type().equals(Optional.of(EntryType.CHECKPOINT)) ? 0 : sinceCheckpoint + 1;
    }

    /** How many entries of the stream no checkpoint stands behind. */
    long sinceCheckpoint() {
        return sinceCheckpoint;
    }

    /** What a checkpoint says that comes next. */
    CheckpointBody checkpoint() {
        return new CheckpointBody(CheckpointBody.origin(fileId.orElseThrow(), stream), tree.size(), tree.root());
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
