package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.otowi.provenance.AccountState;
import org.otowi.provenance.Sha256;

/**
 * The folder of the journals, outside any project. A journal makes an entry safe before the disk has the sidecar, so
 * all programs of one account should use the same folder: each then restores what another lost.
 *
 * @param path the folder, which is made when the first journal is
 */
public record JournalFolder(Path path) {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** Enough of the hash to keep any number of sidecars apart. */
    private static final int NAME_LENGTH = 32;

    /** The folder of this account: {@code otowi/journal} in {@code XDG_STATE_HOME} or {@code ~/.local/state}. */
    public static JournalFolder ofAccount() {
        return new JournalFolder(AccountState.folder("journal"));
    }

    /** Where the journal of a sidecar lies, by whichever way through links the sidecar is reached. */
    Path journalOf(Path sidecar) {
        byte[] name = real(sidecar).toString().getBytes(StandardCharsets.UTF_8);
        return path.resolve(Sha256.of(name).hex().substring(0, NAME_LENGTH) + ".journal");
    }

    /** Makes the folder, for its owner alone. */
    void create() throws IOException {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(path, posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0]);
    }

    private static Path real(Path sidecar) {
        try {
            return sidecar.getParent().toRealPath().resolve(sidecar.getFileName());
        } catch (IOException e) {
            return sidecar;
        }
    }
}
