package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.otowi.provenance.AccountState;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.FolderEntries;
import org.otowi.provenance.OwnerOnly;
import org.otowi.provenance.Sha256;

/**
 * The folder of the journals, outside any project. A journal makes an entry and what it commits to safe before the disk
 * has the sidecar and the content store, so all programs of one account should use the same folder: each then restores
 * what another lost.
 *
 * @param path the folder, which is made when the first journal is
 */
public record JournalFolder(Path path) {

    private static final String ENDING = ".journal";

    /** Enough of the hash to keep any number of sidecars apart. */
    private static final int NAME_LENGTH = 32;

    /** The folder of this account: {@code otowi/journal} in {@code XDG_STATE_HOME} or {@code ~/.local/state}. */
    public static JournalFolder ofAccount() {
        return new JournalFolder(AccountState.folder("journal"));
    }

    /**
     * Gives the content stores back what a crash took from them and any journal still holds, so that it can be listed,
     * disclosed and erased. The logs themselves are restored before their next entry.
     *
     * @param store restores it
     */
    public void restoreContent(ContentStore store) throws IOException {
        for (Journalled journalled : all()) {
            store.restore(journalled.content());
        }
    }

    /** The journals of all logs that hold anything. */
    List<Journalled> all() throws IOException {
        List<Journalled> all = new ArrayList<>();
        for (Path file : files()) {
            read(file).ifPresent(all::add);
        }
        return all;
    }

    /** Waits until the disk has forgotten what was taken out of any journal, lest a crash brings it back. */
    void forceAll() throws IOException {
        for (Path file : files()) {
            try (FileChannel journal = FileChannel.open(file, StandardOpenOption.WRITE)) {
                journal.force(false);
            } catch (NoSuchFileException e) {
                // Its writer has just removed it.
            }
        }
        force();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).filter(Files::isRegularFile).toList();
        }
    }

    private static Optional<Journalled> read(Path file) throws IOException {
        try {
            return JournalFormat.parse(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Where the journal of a sidecar lies, by whichever way through links the sidecar is reached. */
    Path journalOf(Path sidecar) {
        byte[] name = real(sidecar).toString().getBytes(StandardCharsets.UTF_8);
        return path.resolve(Sha256.of(name).hex().substring(0, NAME_LENGTH) + ENDING);
    }

    /** Makes the folder, for its owner alone, and sees that it is. */
    void create() throws IOException {
        OwnerOnly.createFolder(path);
        OwnerOnly.protect(path);
    }

    /** Makes the disk have the names of the journals. */
    void force() {
        FolderEntries.force(path);
        FolderEntries.force(path.toAbsolutePath().getParent());
    }

    /** The one path of a sidecar, whichever links it is reached by. */
    static Path real(Path sidecar) {
        try {
            return sidecar.getParent().toRealPath().resolve(sidecar.getFileName());
        } catch (IOException e) {
            return sidecar;
        }
    }
}
