package org.otowi.provenance.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.LogEntry;

/**
 * Writes what one person does with one tool: a stream in the sidecar of every file that is recorded. A command is one
 * session; an IDE keeps one open as long as it runs. Safe for use by several threads.
 *
 * <p>When this returns, the entry is on the disk. When it throws, the sidecar is as it was.
 */
public final class RecordingSession implements AutoCloseable {

    /** A session with the given clock and source of salts and ids. */
    public RecordingSession(Actor actor, Tool tool, ContentStore store, Clock clock, RandomGenerator random) {
    }

    /** A session on the system's clock. */
    public static RecordingSession open(Actor actor, Tool tool, ContentStore store) {
        return new RecordingSession(actor, tool, store, Clock.systemDefaultZone(), new java.security.SecureRandom());
    }

    /** Records an accepted AI edit of the given research file. */
    public LogEntry recordAiEdit(Path file, AiEdit edit) throws ProvenanceException {
        throw new UnsupportedOperationException();
    }

    /** Records what a person changed between two saves. */
    public LogEntry recordHuman(Path file, Optional<Content> before, Content after) throws ProvenanceException {
        throw new UnsupportedOperationException();
    }

    /** Records the work of a formatter. */
    public LogEntry recordFormat(Path file, Optional<Content> before, Content after) throws ProvenanceException {
        throw new UnsupportedOperationException();
    }

    /** Records a change that came from outside, such as another program's. */
    public LogEntry recordExternal(Path file, Optional<Content> before, Content after) throws ProvenanceException {
        throw new UnsupportedOperationException();
    }

    /** Ends the session; its streams get no further entries. */
    @Override
    public void close() {
    }
}
