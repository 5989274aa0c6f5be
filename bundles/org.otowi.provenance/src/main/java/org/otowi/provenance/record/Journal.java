package org.otowi.provenance.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.otowi.provenance.OwnerOnly;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.record.JournalFormat.Header;

/**
 * The journal of one sidecar: what was appended to it, and given to a content store for that, since they were last
 * forced to the disk. It may hold prompts, so it is its owner's alone, and nothing of it is left when it is emptied.
 * The file keeps its size, so that forcing it writes one place only. It is used under the sidecar's lock, and has one
 * of its own because version control may put another file, and so another lock, in the sidecar's place.
 *
 * <p>A journal that cannot be used is no failure: the caller then forces the sidecar instead.
 */
final class Journal {

    /** Beyond this the sidecar is forced and the journal begun anew. */
    static final int CAPACITY = 1 << 20;

    private static final int STEP = 1 << 16;
    private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE,
            StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);

    private final JournalFolder folder;
    private final Path path;
    private final Path sidecar;
    private Optional<FileChannel> open = Optional.empty();
    private Optional<Header> epoch = Optional.empty();
    private int end;

    Journal(JournalFolder folder, Path sidecar) {
        this.folder = folder;
        this.path = folder.journalOf(sidecar);
        this.sidecar = JournalFolder.real(sidecar);
    }

    /** What was done with the file; false if nothing could be. */
    @FunctionalInterface
    private interface Use {
        boolean with(FileChannel file) throws IOException;
    }

    /** What another writer has left here, if anything. */
    Optional<Journalled> left() {
        Journalled[] found = new Journalled[1];
        boolean exists = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        if (exists && use(file -> {
            found[0] = JournalFormat.parse(JournalFormat.read(file, CAPACITY)).orElse(null);
            return found[0] != null;
        })) {
            return Optional.of(found[0]).filter(journalled -> !isOwn(journalled.header()));
        }
        return Optional.empty();
    }

    /** The sidecar is on the disk up to the given length: what the journal holds is no longer needed. */
    void begin(long base, Sha256 tail) {
        epoch = Optional.of(new Header(JournalFormat.newEpoch(), MachineStart.current(), base, tail, sidecar));
        end = 0;
    }

    /**
     * Forces what was just appended to the sidecar, and given to a content store, to the disk here.
     *
     * @return whether it is safe; if not, the caller must force the sidecar and the content store
     */
    boolean keep(JournalRecord appended) {
        return epoch.isPresent() && use(file -> keep(file, epoch.get(), appended));
    }

    private boolean keep(FileChannel file, Header header, JournalRecord appended) throws IOException {
        if (end > 0 && !JournalFormat.isOf(header.epoch(), file)) {
            return false;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (end == 0) {
            bytes.writeBytes(header.bytes());
        }
        bytes.writeBytes(appended.bytes(header.epoch()));
        int newEnd = end + bytes.size();
        if (newEnd > CAPACITY) {
            return false;
        }
        boolean isNew = file.size() == 0;
        if (isNew && Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        write(file, file.size() >= newEnd ? bytes.toByteArray()
                : Arrays.copyOf(bytes.toByteArray(), (newEnd + STEP - 1) / STEP * STEP - end), end);
        file.force(false);
        if (isNew) {
            folder.force();
        }
        end = newEnd;
        return true;
    }

    /** Empties the journal, now that all of it is on the disk. The file stays for the next entry. */
    void clear() {
        empty(this::isOwn, Journal::overwrite);
    }

    /** Removes the journal, now that all of it is on the disk and no entry is expected. */
    void remove() {
        empty(this::isOwn, this::delete);
    }

    /**
     * Empties the journal whosever it is, now that all of it is on the disk; who writes it finds that out.
     *
     * @return false if it could not be emptied
     */
    boolean removeAny() {
        return empty(any -> true, this::delete);
    }

    /** What is done to a journal that is not needed any more. */
    @FunctionalInterface
    private interface Emptying {
        void of(FileChannel file) throws IOException;
    }

    private boolean empty(Predicate<Header> mine, Emptying emptying) {
        boolean emptied = Files.notExists(path, LinkOption.NOFOLLOW_LINKS) || use(file -> {
            if (JournalFormat.parse(JournalFormat.read(file, CAPACITY)).map(Journalled::header).filter(mine.negate()).isEmpty()) {
                emptying.of(file);
            }
            return true;
        });
        close();
        epoch = Optional.empty();
        end = 0;
        return emptied;
    }

    /** A prompt must not outlast its time here, even behind the last record. */
    private static void overwrite(FileChannel file) throws IOException {
        write(file, new byte[(int) file.size()], 0);
    }

    private void delete(FileChannel file) throws IOException {
        file.truncate(0);
        Files.deleteIfExists(path);
    }

    private boolean isOwn(Header header) {
        return epoch.isPresent() && Arrays.equals(epoch.get().epoch(), header.epoch());
    }

    private boolean use(Use use) {
        try {
            FileChannel file = file();
            try (FileLock lock = file.tryLock()) {
                return lock != null && use.with(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            close();
            return false;
        }
    }

    /** The file by that name; one that another writer has removed meanwhile is empty. */
    private FileChannel file() throws IOException {
        if (open.isPresent() && open.get().size() == 0) {
            close();
        }
        if (open.isEmpty()) {
            folder.create();
            open = Optional.of(FileChannel.open(path, OPTIONS, OwnerOnly.file(path)));
            OwnerOnly.protect(path);
        }
        return open.get();
    }

    private void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException e) {
            // Nothing that was acknowledged waits for it.
        }
        open = Optional.empty();
    }

    private static void write(FileChannel file, byte[] bytes, long at) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            file.write(rest, at + rest.position());
        }
    }
}
