package org.otowi.models.egress;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.otowi.models.messages.Messages;

/**
 * The right to write to a file of receipts: among the threads of this process, and among processes by a lock file beside it.
 */
final class Turn implements Closeable {

    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final ReentrantLock threads;
    private final FileChannel processes;

    private Turn(ReentrantLock threads, FileChannel processes) {
        this.threads = threads;
        this.processes = processes;
    }

    /**
     * Waits for the right.
     *
     * @throws IOException if it was not given within the patience, the wait was interrupted, or the file system has no locks
     */
    static Turn take(Path file, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        ReentrantLock threads = THREADS.computeIfAbsent(file, path -> new ReentrantLock());
        if (!isTaken(threads, patience)) {
            throw busy();
        }
        try {
            OwnerOnly.folders(file.getParent());
            return new Turn(threads, locked(file.resolveSibling(file.getFileName() + ".lock"), deadline));
        } catch (IOException | RuntimeException e) {
            threads.unlock();
            throw e;
        }
    }

    private static IOException busy() {
        return new IOException(Messages.get("egress.receipt.busy"));
    }

    private static boolean isTaken(ReentrantLock threads, Duration patience) {
        try {
            return threads.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static FileChannel locked(Path lockFile, long deadline) throws IOException {
        FileChannel channel = OwnerOnly.open(lockFile);
        try {
            while (!isLocked(channel)) {
                if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                    throw busy();
                }
                LockSupport.parkNanos(PAUSE);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Another class loader of this process may hold it as well. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Gives it back; closing the file ends the operating system's lock. */
    @Override
    public void close() throws IOException {
        try {
            processes.close();
        } finally {
            threads.unlock();
        }
    }
}
