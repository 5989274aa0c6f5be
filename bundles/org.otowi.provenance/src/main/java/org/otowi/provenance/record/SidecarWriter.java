package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;

/**
 * Appends to one sidecar so that what was appended outlives a crash: at once to the sidecar, and forced to the disk in
 * the journal; the sidecar itself is forced later. Not for use by several threads.
 */
final class SidecarWriter {

    private final Path path;
    private final SidecarAccess access;
    private final Journal journal;
    private Optional<Left> left = Optional.empty();

    SidecarWriter(Path path, SidecarAccess access, JournalFolder journals) {
        this.path = path;
        this.access = access;
        this.journal = new Journal(journals, path);
    }

    /** Makes an append from what the log holds. */
    @FunctionalInterface
    interface Composer {
        Appended compose(DiskState disk) throws ProvenanceException, IOException;
    }

    /**
     * An append.
     *
     * @param batch the lines, if there is anything to append
     * @param disk what the log holds after it
     */
    record Appended(Optional<Batch> batch, DiskState disk) {}

    /** How this writer left the sidecar, and what it holds. */
    private record Left(SidecarMark mark, DiskState disk) {}

    /**
     * Appends what the composer makes.
     *
     * @return what was appended, if anything
     * @throws ProvenanceException the composer's, or if the sidecar cannot be read or written; it is then as it was
     */
    Optional<Batch> append(Composer composer) throws ProvenanceException {
        try (LockedSidecar locked = LockedSidecar.open(path, access)) {
            DiskState disk = isAsLeft(locked) ? left.get().disk() : settle(locked);
            left = Optional.empty();
            Appended appended = composer.compose(disk);
            SidecarMark mark = appended.batch().isPresent() ? append(locked, appended.batch().get().bytes())
                    : SidecarMark.of(locked);
            left = Optional.of(new Left(mark, appended.disk()));
            return appended.batch();
        } catch (IOException e) {
            throw WriteFailure.of(path, e);
        }
    }

    /**
     * Forces the sidecar and empties the journal.
     *
     * @param last whether the journal is to be removed, as no entry is expected
     */
    void flush(boolean last) throws ProvenanceException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            journal.remove();
            return;
        }
        try (LockedSidecar locked = LockedSidecar.open(path, access)) {
            if (!isAsLeft(locked)) {
                left = Optional.empty();
                restoreLost(locked);
            }
            locked.force();
            if (last) {
                journal.remove();
            } else {
                journal.clear();
                begin(locked);
            }
        } catch (IOException e) {
            throw WriteFailure.of(path, e);
        }
    }

    private SidecarMark append(LockedSidecar locked, byte[] bytes) throws IOException {
        long start = locked.size();
        locked.append(start, bytes);
        SidecarMark mark = SidecarMark.after(bytes, start, locked);
        if (!journal.keep(mark.modified(), bytes)) {
            force(locked, start, bytes.length);
        }
        return mark;
    }

    /** Without a journal the sidecar itself must be on the disk before an entry is acknowledged. */
    private void force(LockedSidecar locked, long start, int length) throws IOException {
        try {
            locked.force();
        } catch (IOException e) {
            locked.takeBack(start, length);
            throw e;
        }
        begin(locked);
    }

    private boolean isAsLeft(LockedSidecar locked) throws IOException {
        return left.isPresent() && left.get().mark().fits(locked);
    }

    /** Makes sure that everything that was acknowledged is in the sidecar and on the disk, and reads it. */
    private DiskState settle(LockedSidecar locked) throws ProvenanceException, IOException {
        restoreLost(locked);
        locked.force();
        begin(locked);
        return DiskStateReader.read(path, locked.read());
    }

    private void restoreLost(LockedSidecar locked) throws IOException {
        Optional<Journalled> journalled = journal.left();
        if (journalled.isPresent()) {
            Optional<LostTail> lost = LostTail.of(journalled.get(), locked);
            if (lost.isPresent()) {
                locked.restore(lost.get());
            }
        }
    }

    private void begin(LockedSidecar locked) throws IOException {
        long size = locked.size();
        journal.begin(size, locked.tailBefore(size));
    }
}
