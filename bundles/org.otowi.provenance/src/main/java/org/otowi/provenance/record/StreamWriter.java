package org.otowi.provenance.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Content;
import org.otowi.provenance.KeptFile;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.record.SharedAppends.Step;
import org.otowi.provenance.signature.SshSignature;
import org.otowi.provenance.signing.SigningException;

/**
 * Appends one session's entries to one sidecar. It opens a new stream whenever the frontier on the disk, or the last line,
 * is not the entry that it wrote last: after a checkout, a merge, or another writer's entry.
 */
final class StreamWriter {

    private static final int STREAM_BYTES = 16;
    private static final int MAX_DRAFTS = 3;

    private final Sidecar sidecar;
    private final SessionContext session;
    private final Continuity continuity;
    private final UnforcedContent content;
    private final SharedAppends appends;
    private volatile Optional<Batch> written = Optional.empty();
    private Optional<Opened> opened = Optional.empty();

    StreamWriter(Sidecar sidecar, SessionContext session) {
        this.sidecar = sidecar;
        this.session = session;
        this.continuity = new Continuity(session.store());
        this.content = new UnforcedContent(session.store());
        this.appends = new SharedAppends(this::batch, this::wrote,
                new SidecarWriter(sidecar.path(), session.access(), session.journals(), content));
    }

    /** The first lines of a stream, and what they build on. */
    private record Opened(Set<Sha256> frontier, List<Sha256> torn, boolean endsInLine, Batch batch) {

        boolean fits(DiskState disk) {
            return frontier.equals(disk.frontier()) && torn.equals(disk.torn()) && endsInLine == disk.endsInLine();
        }
    }

    /** Appends a change, and before it whatever must be said for the log to have no silent break. */
    LogEntry append(Change change) throws ProvenanceException {
        return append(List.of(change)).get(0);
    }

    /** Appends changes that follow each other, all or none. */
    List<LogEntry> append(List<Change> changes) throws ProvenanceException {
        List<KeptFile> kept = content.write(changes.stream().flatMap(Change::states).toList(),
                changes.stream().map(Change::texts).flatMap(List::stream).toList());
        return appends.append(kept, changes.stream().map(this::step).toList()).stream().flatMap(Optional::stream)
                .toList();
    }

    private Step step(Change change) {
        return (batch, disk) -> {
            continuity.addUnrecorded(batch, change.before(), disk);
            return add(batch, change.fields());
        };
    }

    /** Appends that the file was found to hold something that nobody recorded. */
    LogEntry appendExternal(Content found) throws ProvenanceException {
        return write(kept(found), (batch, disk) -> add(batch, continuity.external(Optional.of(found), disk)))
                .orElseThrow();
    }

    /** Appends what is no change and commits to nothing to a log that must be there. */
    LogEntry appendRemark(ObjectNode fields) throws ProvenanceException {
        return appendRemark(Optional.empty(), List.of(), fields);
    }

    /**
     * Appends what is no change to a log that must be there.
     *
     * @param present what the file holds, if the entry is about that
     * @param texts what the entry commits to
     */
    LogEntry appendRemark(Optional<Content> present, List<Commitment> texts, ObjectNode fields)
            throws ProvenanceException {
        return write(content.write(present.stream().toList(), texts), (batch, disk) -> {
            requireLog(disk);
            if (present.isPresent()) {
                continuity.addUnrecorded(batch, present, disk);
            }
            return add(batch, fields);
        }).orElseThrow();
    }

    /** Appends what a person saved, unless that is recorded as the last state; the log must be there. */
    Optional<LogEntry> appendSave(Optional<Content> held, Content saved) throws ProvenanceException {
        List<Content> states = Stream.concat(held.stream(), Stream.of(saved)).toList();
        return write(content.write(states, List.of()), (batch, disk) -> {
            requireLog(disk);
            if (disk.lastState().equals(Optional.of(saved.sha256()))) {
                return false;
            }
            Optional<Content> unrecorded = held.filter(content -> !disk.states().contains(content.sha256()));
            if (unrecorded.isPresent()) {
                batch.add(continuity.external(unrecorded, disk));
                return add(batch, Change.of(EntryType.HUMAN, unrecorded, saved).fields());
            }
            return add(batch, continuity.sinceLastState(EntryType.HUMAN, Optional.of(saved), disk));
        });
    }

    /** Appends what a person has typed and not saved, unless that is recorded; the log must be there. */
    Optional<LogEntry> appendTyped(Content typed) throws ProvenanceException {
        return write(kept(typed), (batch, disk) -> {
            requireLog(disk);
            return !disk.states().contains(typed.sha256())
                    && add(batch, continuity.sinceLastState(EntryType.HUMAN, Optional.of(typed), disk));
        });
    }

    /** Appends that the file was found in another state than the log says, if so; the log must be there. */
    Optional<LogEntry> appendFound(Optional<Content> found) throws ProvenanceException {
        try {
            if (Continuity.isRecorded(found, DiskStateReader.read(sidecar.path()))) {
                return Optional.empty();
            }
        } catch (IOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", sidecar.path(), e);
        }
        return write(content.write(found.stream().toList(), List.of()),
                (batch, disk) -> !Continuity.isRecorded(found, disk) && add(batch, continuity.external(found, disk)));
    }

    /** Appends that a person deleted the file, unless the log has that; the log must be there. */
    Optional<LogEntry> appendDeletion() throws ProvenanceException {
        return write(List.of(), (batch, disk) -> {
            requireLog(disk);
            return disk.lastState().isPresent()
                    && add(batch, continuity.sinceLastState(EntryType.HUMAN, Optional.empty(), disk));
        });
    }

    /**
     * Appends a checkpoint over the stream, or over a new one where the log has grown by others' entries. Whoever signs
     * may take long, so the sidecar is not locked meanwhile; if it has changed when they are ready, they are asked again.
     */
    Optional<LogEntry> appendCheckpoint(CheckpointSigning signing) throws ProvenanceException, SigningException {
        for (int drafts = 0; drafts < MAX_DRAFTS; drafts++) {
            CheckpointBody body = draftCheckpoint();
            Optional<SshSignature> signature = signing.sign(body);
            if (signature.isEmpty()) {
                return Optional.empty();
            }
            Optional<LogEntry> written = write(List.of(), (batch, disk) -> batch.checkpoint().equals(body)
                    && add(batch, EntryFields.checkpoint(body, signature.get())));
            if (written.isPresent()) {
                return written;
            }
        }
        throw new ProvenanceException(Reason.LOCKED, Messages.get("write.LOCKED", sidecar.path()));
    }

    private CheckpointBody draftCheckpoint() throws ProvenanceException {
        AtomicReference<CheckpointBody> body = new AtomicReference<>();
        write(List.of(), (batch, disk) -> {
            requireLog(disk);
            body.set(batch.checkpoint());
            return false;
        });
        return body.get();
    }

    /** How many entries of this session no checkpoint stands behind. */
    long sinceCheckpoint() {
        return written.map(Batch::sinceCheckpoint).orElse(0L);
    }

    /**
     * Forces what was appended to the disk.
     *
     * @param last whether no further entry is expected
     */
    void flush(boolean last) throws ProvenanceException {
        appends.flush(last);
    }

    private List<KeptFile> kept(Content state) throws ProvenanceException {
        return content.write(List.of(state), List.of());
    }

    private Optional<LogEntry> write(List<KeptFile> kept, Step step) throws ProvenanceException {
        return appends.append(kept, List.of(step)).get(0);
    }

    private static boolean add(Batch batch, ObjectNode fields) throws ProvenanceException {
        batch.add(fields);
        return true;
    }

    private void requireLog(DiskState disk) throws ProvenanceException {
        if (disk.frontier().isEmpty()) {
            throw new ProvenanceException(Reason.MISSING, Messages.get("sidecar.missing", sidecar.path()));
        }
    }

    private Batch batch(DiskState disk) throws ProvenanceException {
        boolean continues = !disk.endsInLine() && written.map(here -> here.last().id())
                .filter(own -> disk.frontier().equals(Set.of(own)) && disk.last().equals(Optional.of(own))).isPresent();
        return continues ? written.get().next(disk.lines()) : open(disk);
    }

    /** What has been written once is not written again, even where git goes back to before it. */
    private void wrote(Batch batch) {
        written = Optional.of(batch);
        opened = Optional.empty();
    }

    /** A new stream, or the one that was opened here before if it has not been written. */
    private Batch open(DiskState disk) throws ProvenanceException {
        if (opened.filter(last -> last.fits(disk)).isEmpty()) {
            opened = Optional.of(new Opened(disk.frontier(), disk.torn(), disk.endsInLine(), newStream(disk)));
        }
        return opened.get().batch.copy();
    }

    private Batch newStream(DiskState disk) throws ProvenanceException {
        Batch batch = new Batch(session.clock(), newStreamId(), disk.lines());
        if (disk.endsInLine()) {
            batch.endOpenLine();
        }
        batch.add(EntryFields.open(session.actor(), session.tool(), disk.fileId().orElseGet(this::newFileId),
                sidecar.fileName(), disk.frontier()));
        if (!disk.torn().isEmpty()) {
            batch.add(EntryFields.gap(disk.torn()));
        }
        return batch;
    }

    private String newStreamId() {
        byte[] id = new byte[STREAM_BYTES];
        session.random().nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /** A random UUID, version 4 of RFC 9562. */
    private String newFileId() {
        long high = session.random().nextLong() & ~0xF000L | 0x4000L;
        long low = session.random().nextLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low).toString();
    }
}
