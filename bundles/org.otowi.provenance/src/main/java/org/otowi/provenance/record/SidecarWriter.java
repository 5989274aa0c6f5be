package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.KeptFile;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.messages.Messages;

/**
 * Appends to one sidecar so that what was appended, and what it commits to, outlives a crash: at once to the sidecar, and
 * forced to the disk in the journal; the sidecar itself and the content store are forced later. Not for use by several
 * threads.
 */
final class SidecarWriter {

    private final Path path;
    private final SidecarAccess access;
    private final Journal journal;
    private final UnforcedContent content;
    private Optional<Left> left = Optional.empty();

    SidecarWriter(Path path, SidecarAccess access, JournalFolder journals, UnforcedContent content) {
        this.path = path;
        this.access = access;
        this.journal = new Journal(journals, path);
        this.content = content;
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
     * @param kept what the content store was given for them
     * @param disk what the log holds after it
     */
    record Appended(Optional<Batch> batch, List<KeptFile> kept, DiskState disk) {}

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
            SidecarMark mark = appended.batch().isPresent() ? append(locked, appended.batch().get().bytes(), appended.kept())
                    : SidecarMark.of(locked);
            left = Optional.of(new Left(mark, appended.disk()));
            return appended.batch();
        } catch (IOException e) {
            throw WriteFailure.of(path, e);
        }
    }

    /**
     * Forces the sidecar and the content, and empties the journal.
     *
     * @param last whether the journal is to be removed, as no entry is expected
     */
    void flush(boolean last) throws ProvenanceException {
        content.force(List.of());
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

    private SidecarMark append(LockedSidecar locked, byte[] bytes, List<KeptFile> kept)
            throws ProvenanceException, IOException {
        long start = locked.size();
        locked.append(start, bytes);
        SidecarMark mark = SidecarMark.after(bytes, start, locked);
        if (journal.keep(new JournalRecord(mark.modified(), bytes, kept))) {
            content.journalled(kept);
        } else {
            force(locked, start, bytes.length, kept);
        }
        return mark;
    }

    /** Without a journal all must be on the disk before an entry is acknowledged. */
    private void force(LockedSidecar locked, long start, int length, List<KeptFile> kept)
            throws ProvenanceException, IOException {
        try {
            content.force(kept);
            locked.force();
        } catch (IOException | ProvenanceException e) {
            locked.takeBack(start, length);
            throw e;
        }
        journal.clear();
        begin(locked);
    }

    private boolean isAsLeft(LockedSidecar locked) throws IOException {
        return left.isPresent() && left.get().mark().fits(locked);
    }

    /** Makes sure that everything that was acknowledged is in its place and on the disk, and reads the sidecar. */
    private DiskState settle(LockedSidecar locked) throws ProvenanceException, IOException {
        content.force(List.of());
        Optional<Journalled> others = restoreLost(locked);
        if (others.isPresent()) {
            content.restore(others.get(), Set.of());
        }
        locked.force();
        journal.removeAny();
        begin(locked);
        return DiskStateReader.read(path, locked.read());
    }

    /** @return what another writer's journal holds */
    private Optional<Journalled> restoreLost(LockedSidecar locked) throws IOException {
        Optional<Journalled> journalled = journal.left();
        if (journalled.isPresent()) {
            Optional<LostTail> lost = LostTail.of(journalled.get(), locked);
            if (lost.isPresent()) {
                locked.restore(lost.get());
            }
        }
        return journalled;
    }

    /**
     * Makes all that a journal of the sidecar holds safe, except some contents, and removes it, whosever it is.
     *
     * @throws ProvenanceException if the journal is in use and may still hold them
     */
    void forget(Set<Sha256> contents) throws ProvenanceException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            empty(contents);
            return;
        }
        try (LockedSidecar locked = LockedSidecar.open(path, access)) {
            restoreLost(locked);
            locked.force();
            empty(contents);
        } catch (IOException e) {
            throw WriteFailure.of(path, e);
        }
    }

    private void empty(Set<Sha256> except) throws ProvenanceException {
        Optional<Journalled> left = journal.left();
        if (left.isPresent()) {
            content.restore(left.get(), except);
        }
        if (!journal.removeAny()) {
            throw new ProvenanceException(Reason.LOCKED, Messages.get("journal.LOCKED", path));
        }
    }

    private void begin(LockedSidecar locked) throws IOException {
        long size = locked.size();
        journal.begin(size, locked.tailBefore(size));
    }
}
