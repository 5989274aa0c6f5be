package org.otowi.provenance.record;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.otowi.provenance.Actor;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.Tool;

/**
 * What all streams of a session share.
 *
 * @param actor who acts
 * @param tool with what
 * @param store where content is kept
 * @param clock what time it is
 * @param random source of ids and salts
 * @param patience how long to wait for a locked sidecar
 * @param opener how files are opened for appending
 */
record SessionContext(Actor actor, Tool tool, ContentStore store, SessionClock clock, RandomGenerator random,
        Duration patience, AppendOpener opener) {

    /** Long enough for another writer's entry, short enough for a person who waits. */
    static final Duration PATIENCE = Duration.ofSeconds(10);
}
