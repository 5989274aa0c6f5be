package org.otowi.provenance.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.otowi.provenance.Content;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/**
 * Appends one session's entries to one sidecar. It opens a new stream whenever the frontier on the disk is not the
 * entry that it wrote last: after a checkout, a merge, or another writer's entry.
 */
final class StreamWriter {

    private static final int STREAM_BYTES = 16;

    private final Sidecar sidecar;
    private final SessionContext session;
    private Optional<Position> position = Optional.empty();

    StreamWriter(Sidecar sidecar, SessionContext session) {
        this.sidecar = sidecar;
        this.session = session;
    }

    /** Adds what is to be recorded, knowing what the log holds. */
    @FunctionalInterface
    private interface Step {
        void addTo(Batch batch, DiskState disk) throws ProvenanceException, IOException;
    }

    /** Where the stream stands after an append, and what the sidecar held then. */
    private record Position(Batch written, long size, DiskState disk) {}

    /** Appends a change, and before it whatever must be said for the log to have no silent break. */
    LogEntry append(Change change) throws ProvenanceException {
        return write((batch, disk) -> {
            Optional<ObjectNode> unrecorded = unrecorded(change.before(), disk);
            if (unrecorded.isPresent()) {
                batch.add(unrecorded.get());
            }
            batch.add(change.fields());
        });
    }

    /** Appends that the file was found to hold something that nobody recorded. */
    LogEntry appendExternal(Content found) throws ProvenanceException {
        return write((batch, disk) -> batch.add(external(Optional.of(found), disk)));
    }

    private synchronized LogEntry write(Step step) throws ProvenanceException {
        try (LockedSidecar locked = LockedSidecar.open(sidecar.path(), session.patience(), session.opener())) {
            DiskState disk = current(locked);
            Batch batch = batch(disk);
            step.addTo(batch, disk);
            locked.append(batch.bytes());
            position = Optional.of(new Position(batch, locked.size(), disk.followedBy(batch.entries())));
            return batch.last();
        } catch (IOException e) {
            throw WriteFailure.of(sidecar.path(), e);
        }
    }

    private DiskState current(LockedSidecar locked) throws ProvenanceException, IOException {
        if (position.isPresent() && locked.endsWith(position.get().written.bytes(), position.get().size)) {
            return position.get().disk;
        }
        return DiskStateReader.read(sidecar.path(), locked.read());
    }

    private Batch batch(DiskState disk) throws ProvenanceException {
        boolean continues = !disk.endsInLine()
                && position.filter(here -> disk.frontier().equals(Set.of(here.written.last().id()))).isPresent();
        return continues ? position.get().written.next(disk.lines()) : open(disk);
    }

    private Batch open(DiskState disk) throws ProvenanceException {
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

    /** What happened between the last recorded state and the one that a change begins with, if that is another. */
    private Optional<ObjectNode> unrecorded(Optional<Content> before, DiskState disk) throws IOException {
        boolean known = before.isPresent() ? disk.states().contains(before.get().sha256())
                : disk.lastState().isEmpty();
        return known ? Optional.empty() : Optional.of(external(before, disk));
    }

    private ObjectNode external(Optional<Content> now, DiskState disk) throws IOException {
        Charset charset = now.map(Content::charset).orElse(StandardCharsets.UTF_8);
        Optional<Content> last = disk.lastState().isEmpty() ? Optional.empty()
                : session.store().state(disk.lastState().get()).map(bytes -> Content.of(bytes, charset));
        boolean comparable = now.isPresent() && last.isPresent() == disk.lastState().isPresent();
        List<Hunk> hunks = comparable ? Hunks.between(last, now.get()) : List.of();
        return EntryFields.change(EntryType.EXTERNAL, disk.lastState(), now, hunks);
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
