package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/** Tries to lock a sidecar among processes; the lock ends when the file is closed. */
@FunctionalInterface
interface LockAttempt {

    /** The operating system's lock. */
    LockAttempt SYSTEM = file -> {
        try {
            return file.tryLock(SidecarLock.POSITION, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    };

    /**
     * Whether the lock is now held; false if another holds it.
     *
     * @throws IOException if the file system has no locks
     */
    boolean on(FileChannel file) throws IOException;
}
