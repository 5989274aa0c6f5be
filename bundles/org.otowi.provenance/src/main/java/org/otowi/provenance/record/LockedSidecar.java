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
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.messages.Messages;

/**
 * A sidecar that this thread alone may append to until it is closed.
 *
 * <p>The operating system's lock dies with the process. It may be lost early when something else in the process closes
 * the same file (POSIX); then two writers may build on the same frontier, which the format permits, and since every
 * write appends in one piece nothing is overwritten.
 */
final class LockedSidecar implements Closeable {

    private static final Set<PosixFilePermission> WRITERS = EnumSet.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path path;
    private final boolean created;
    private final SidecarLock lock;
    private final AppendOpener opener;

    private LockedSidecar(Path path, boolean created, SidecarLock lock, AppendOpener opener) {
        this.path = path;
        this.created = created;
        this.lock = lock;
        this.opener = opener;
    }

    /**
     * Waits for the sidecar, at most as long as given, and makes it if there is none.
     *
     * @throws ProvenanceException if it may not be written, is a link or no regular file, or stays locked
     */
    static LockedSidecar open(Path path, Duration patience, AppendOpener opener)
            throws ProvenanceException, IOException {
        boolean created = Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
        if (Files.isSymbolicLink(path)) {
            throw new ProvenanceException(Reason.UNREADABLE, Messages.get("write.link", path));
        }
        if (!created && !Files.isRegularFile(path)) {
            throw new ProvenanceException(Reason.UNREADABLE, Messages.get("sidecar.kind", path));
        }
        if (!created && isMarkedReadOnly(path)) {
            throw WriteFailure.readOnly(path);
        }
        return new LockedSidecar(path, created, SidecarLock.acquire(path, patience), opener);
    }

    /** Holds for administrators too, whom the file system would let write. */
    private static boolean isMarkedReadOnly(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view == null ? !Files.isWritable(path)
                : Collections.disjoint(view.readAttributes().permissions(), WRITERS);
    }

    long size() throws IOException {
        return lock.channel().size();
    }

    /** All that the sidecar holds now. */
    InputStream read() throws IOException {
        return CloseShieldInputStream.wrap(Channels.newInputStream(lock.channel().position(0)));
    }

    /** Whether the sidecar has the given size and ends with the given bytes. */
    boolean endsWith(byte[] tail, long expectedSize) throws IOException {
        if (size() != expectedSize) {
            return false;
        }
        ByteBuffer found = ByteBuffer.allocate(tail.length);
        int length = lock.channel().read(found, expectedSize - tail.length);
        return length == tail.length && Arrays.equals(found.array(), tail);
    }

    /** Appends in one write that reaches the disk; when that fails, takes back what was written. */
    void append(byte[] bytes) throws IOException {
        if (created) {
            FolderEntries.force(path.getParent());
        }
        long start = size();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try (WritableByteChannel out = opener.open(path)) {
            try {
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            } catch (IOException e) {
                if (size() == start + rest.position()) {
                    lock.channel().truncate(start);
                }
                throw e;
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (created && size() == 0) {
                Files.deleteIfExists(path);
            }
        } finally {
            lock.close();
        }
    }
}
