package org.otowi.provenance.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.messages.Messages;

/** The right to append to a sidecar: a lock among this process's threads and one among processes. */
final class SidecarLock implements Closeable {

    /** One byte far behind any content, so that where locks are mandatory (Windows) others can still read the log. */
    static final long POSITION = 1L << 62;

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final FileChannel channel;
    private final ReentrantLock threads;

    private SidecarLock(FileChannel channel, ReentrantLock threads) {
        this.channel = channel;
        this.threads = threads;
    }

    /** Takes both locks; the file is made if there is none. */
    static SidecarLock acquire(Path path, SidecarAccess access) throws ProvenanceException, IOException {
        long deadline = System.nanoTime() + access.patience().toNanos();
        ReentrantLock threads = ProcessLocks.of(path);
        if (!tryLock(threads, access.patience())) {
            throw locked(path);
        }
        try {
            return new SidecarLock(openLocked(path, access.locking(), deadline), threads);
        } catch (IOException | ProvenanceException | RuntimeException e) {
            threads.unlock();
            throw e;
        }
    }

    private static FileChannel openLocked(Path path, LockAttempt locking, long deadline)
            throws ProvenanceException, IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);
        try {
            lockAmongProcesses(channel, locking, path, deadline);
            return channel;
        } catch (ProvenanceException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    FileChannel channel() {
        return channel;
    }

    /** Gives both back; closing the file ends the operating system's lock. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            threads.unlock();
        }
    }

    private static boolean tryLock(ReentrantLock threads, Duration patience) {
        try {
            return threads.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void lockAmongProcesses(FileChannel channel, LockAttempt locking, Path path, long deadline)
            throws ProvenanceException {
        while (!holds(channel, locking, path)) {
            if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                throw locked(path);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static boolean holds(FileChannel channel, LockAttempt locking, Path path) throws ProvenanceException {
        try {
            return locking.on(channel);
        } catch (IOException e) {
            throw new ProvenanceException(Reason.UNSUPPORTED, Messages.get("write.no.locks", path, e.getMessage()), e);
        }
    }

    private static ProvenanceException locked(Path path) {
        return new ProvenanceException(Reason.LOCKED, Messages.get("write.LOCKED", path));
    }
}
