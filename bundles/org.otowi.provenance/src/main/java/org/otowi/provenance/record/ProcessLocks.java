package org.otowi.provenance.record;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the threads of this process apart, which a lock of the operating system does not: it belongs to the process
 * as a whole. Hence these locks are the process's too. Two sidecars may share one; nobody holds two.
 */
final class ProcessLocks {

    private static final ReentrantLock[] LOCKS = new ReentrantLock[64];

    static {
        for (int i = 0; i < LOCKS.length; i++) {
            LOCKS[i] = new ReentrantLock();
        }
    }

    private ProcessLocks() {}

    static ReentrantLock of(Path sidecar) {
        return LOCKS[Math.floorMod(sidecar.hashCode(), LOCKS.length)];
    }
}
