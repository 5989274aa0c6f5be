package org.otowi.provenance.record;

import java.time.Duration;

/**
 * How sidecars are locked and written.
 *
 * @param patience how long to wait for a locked one
 * @param locking how one is locked
 * @param opener how one is opened for appending
 */
record SidecarAccess(Duration patience, LockAttempt locking, AppendOpener opener) {

    /** With a patience long enough for another writer's entry, short enough for a person who waits. */
    static final SidecarAccess SYSTEM =
            new SidecarAccess(Duration.ofSeconds(10), LockAttempt.SYSTEM, AppendOpener.DISK);
}
