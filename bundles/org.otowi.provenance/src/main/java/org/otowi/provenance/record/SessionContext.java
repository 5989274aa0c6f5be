package org.otowi.provenance.record;

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
 * @param journals where journals lie
 * @param clock what time it is
 * @param random source of ids and salts
 * @param access how sidecars are locked and written
 */
record SessionContext(Actor actor, Tool tool, ContentStore store, JournalFolder journals, SessionClock clock,
        RandomGenerator random, SidecarAccess access) {}
