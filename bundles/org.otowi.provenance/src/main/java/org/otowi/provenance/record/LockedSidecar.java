package org.otowi.provenance.record;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.otowi.provenance.FolderEntries;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;

/**
 * A sidecar that this thread alone may append to until it is closed.
 *
 * <p>The operating system's lock dies with the process. It may be lost early when something else in the process closes
 * the same file (POSIX); then two writers may build on the same frontier, which the format permits, and since every
 * write appends in one piece nothing is overwritten.
 */
final class LockedSidecar implements Closeable {

    private final Path path;
    private final OptionalLong modifiedBefore;
    private final SidecarLock lock;
    private final AppendOpener opener;

    private LockedSidecar(Path path, OptionalLong modifiedBefore, SidecarLock lock, AppendOpener opener) {
        this.path = path;
        this.modifiedBefore = modifiedBefore;
        this.lock = lock;
        this.opener = opener;
    }

    /**
     * Waits for the sidecar, at most as long as given, and makes it if there is none.
     *
     * @throws ProvenanceException if it may not be written, is a link or no regular file, or stays locked
     */
    static LockedSidecar open(Path path, SidecarAccess access) throws ProvenanceException, IOException {
        OptionalLong modified = SidecarPlace.requireWritable(path);
        return new LockedSidecar(path, modified, SidecarLock.acquire(path, access), access.opener());
    }

    long size() throws IOException {
        return lock.channel().size();
    }

    /** When it was last modified, in nanoseconds by the clock of its file system. */
    long modified() throws IOException {
        return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).to(TimeUnit.NANOSECONDS);
    }

    /** The same just before it was locked; nobody who has locked it since has left its size as it was. */
    long modifiedWhenOpened() {
        return modifiedBefore.orElse(Long.MIN_VALUE);
    }

    private boolean isNew() {
        return modifiedBefore.isEmpty();
    }

    /** All that the sidecar holds now. */
    InputStream read() throws IOException {
        return CloseShieldInputStream.wrap(Channels.newInputStream(lock.channel().position(0)));
    }

    /** The bytes from a position on, at most as many as given. */
    byte[] bytes(long at, int most) throws IOException {
        ByteBuffer found = ByteBuffer.allocate(most);
        while (found.hasRemaining() && lock.channel().read(found, at + found.position()) > 0) {
            // until all is read
        }
        return Arrays.copyOf(found.array(), found.position());
    }

    /** The hash of what stands before a position, as a journal compares it. */
    Sha256 tailBefore(long position) throws IOException {
        int length = (int) Math.min(position, JournalFormat.TAIL_LENGTH);
        return Sha256.of(bytes(position - length, length));
    }

    /** Appends to a sidecar of the given size in one write; when that fails, takes back what was written. */
    void append(long start, byte[] bytes) throws IOException {
        if (isNew()) {
            FolderEntries.force(path.getParent());
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try (WritableByteChannel out = opener.open(path)) {
            while (rest.hasRemaining()) {
                out.write(rest);
            }
        } catch (IOException e) {
            takeBack(start, rest.position());
            throw e;
        }
    }

    /** Cuts off what this writer has just appended, unless another has appended too. */
    void takeBack(long start, int length) throws IOException {
        if (length > 0 && size() == start + length) {
            lock.channel().truncate(start);
        }
    }

    /** Writes again what a crash has taken, and forces it to the disk. */
    void restore(LostTail lost) throws IOException {
        long size = size();
        ByteBuffer rest = ByteBuffer.wrap(lost.bytes());
        try {
            while (rest.hasRemaining()) {
                lock.channel().write(rest, lost.at() + rest.position());
            }
        } catch (IOException e) {
            lock.channel().truncate(size);
            throw e;
        }
        force();
    }

    /** Waits until all that was written is on the disk. */
    void force() throws IOException {
        lock.channel().force(false);
    }

    @Override
    public void close() throws IOException {
        try {
            if (isNew() && size() == 0) {
                Files.deleteIfExists(path);
            }
        } finally {
            lock.close();
        }
    }
}
