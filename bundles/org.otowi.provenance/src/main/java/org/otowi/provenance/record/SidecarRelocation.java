package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.otowi.provenance.FolderEntries;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.messages.Messages;

/** Takes a log along with its research file. Nothing is ever overwritten. */
final class SidecarRelocation {

    private final Path from;
    private final Path to;
    private final SessionContext session;

    SidecarRelocation(Relocation relocation, SessionContext session) {
        this.from = relocation.source().path();
        this.to = relocation.target().path();
        this.session = session;
    }

    /** Renames the log, unless that has been done; no writer is at work on it meanwhile. */
    void move() throws ProvenanceException {
        if (isAbsent(from) && Files.exists(to)) {
            return;
        }
        requireLog();
        try (LockedSidecar locked = LockedSidecar.open(from, session.access())) {
            rename();
        } catch (IOException e) {
            throw failure(e);
        }
        FolderEntries.force(to.getParent());
        FolderEntries.force(from.getParent());
    }

    /** Copies the log, unless whoever copied the file has copied its log too. */
    void copy() throws ProvenanceException {
        requireLog();
        try (LockedSidecar locked = LockedSidecar.open(from, session.access())) {
            if (isAbsent(to)) {
                copyWhole();
            } else if (Files.mismatch(from, to) >= 0) {
                throw occupied();
            }
        } catch (IOException e) {
            throw failure(e);
        }
        FolderEntries.force(to.getParent());
    }

    /** Where a file system takes names that differ in case for the same, the target seems to be there already. */
    private void rename() throws ProvenanceException, IOException {
        boolean caseOnly = from.toString().equalsIgnoreCase(to.toString());
        if (caseOnly && !isAbsent(to) && Files.isSameFile(from, to)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(from, to);
        }
    }

    /** A copy that was interrupted must not be taken for a log. */
    private void copyWhole() throws IOException {
        Path unfinished = Files.createTempFile(to.getParent(), ".", ".tmp");
        try {
            Files.copy(from, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, to);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void requireLog() throws ProvenanceException {
        if (isAbsent(from)) {
            throw new ProvenanceException(Reason.MISSING, Messages.get("sidecar.missing", from));
        }
    }

    private ProvenanceException failure(IOException cause) {
        return cause instanceof FileAlreadyExistsException ? occupied() : WriteFailure.of(to, cause);
    }

    private ProvenanceException occupied() {
        return new ProvenanceException(Reason.OCCUPIED, Messages.get("relocate.OCCUPIED", to, from));
    }

    private static boolean isAbsent(Path path) {
        return Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
