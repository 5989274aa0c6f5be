package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Salt;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.messages.Messages;

/**
 * Writes what one person does with one tool: a stream in the sidecar of every file that is recorded. A command is one
 * session; an IDE keeps one open as long as it runs. Safe for use by several threads.
 *
 * <p>Where a change begins with a state that the log does not know, what happened in between is recorded first, as
 * {@code external}. When a method returns, its entries are on the disk, and so is the name
 * of a new sidecar if the file system can force that. When it throws, the sidecar is as it was.
 */
public final class RecordingSession implements AutoCloseable {

    private final SessionContext context;
    private final Map<Path, StreamWriter> streams = new ConcurrentHashMap<>();

    RecordingSession(SessionContext context) {
        this.context = context;
    }

    /** A session with the given clock and source of salts and ids, which must be cryptographically strong. */
    public RecordingSession(Actor actor, Tool tool, ContentStore store, Clock clock, RandomGenerator random) {
        this(new SessionContext(actor, tool, store, new SessionClock(clock, System::nanoTime), random,
                SessionContext.PATIENCE, AppendOpener.DISK));
    }

    /** A session on the system's clock. */
    public static RecordingSession open(Actor actor, Tool tool, ContentStore store) {
        return new RecordingSession(actor, tool, store, Clock.systemDefaultZone(), new SecureRandom());
    }

    /** Records an accepted AI edit of the given research file. */
    public LogEntry recordAiEdit(Path file, AiEdit edit) throws ProvenanceException {
        List<Commitment> commitments = commitments(edit.exchange());
        keep(edit.before(), edit.after(), commitments);
        return stream(file).append(
                new Change(EntryType.AI, edit.before(), edit.after(), EntryFields.ai(edit, commitments)));
    }

    /** Records what a person changed between two saves. */
    public LogEntry recordHuman(Path file, Optional<Content> before, Content after) throws ProvenanceException {
        keep(before, after, List.of());
        return stream(file).append(Change.of(EntryType.HUMAN, before, after));
    }

    /** Records the work of a formatter. */
    public LogEntry recordFormat(Path file, Optional<Content> before, Content after) throws ProvenanceException {
        keep(before, after, List.of());
        return stream(file).append(Change.of(EntryType.FORMAT, before, after));
    }

    /** Records that a file was found to hold what nobody recorded, such as another program's work. */
    public LogEntry recordExternal(Path file, Content found) throws ProvenanceException {
        keep(Optional.empty(), found, List.of());
        return stream(file).appendExternal(found);
    }

    /** Ends the session; its streams get no further entries. */
    @Override
    public void close() {
        streams.clear();
    }

    private StreamWriter stream(Path file) {
        Path place = file.toAbsolutePath().normalize();
        return streams.computeIfAbsent(place, path -> new StreamWriter(new Sidecar(path), context));
    }

    private List<Commitment> commitments(Exchange exchange) {
        List<Commitment> commitments = new ArrayList<>();
        exchange.prompts().forEach(text -> commitments.add(commit(Commitment.Kind.PROMPT, text)));
        exchange.responses().forEach(text -> commitments.add(commit(Commitment.Kind.RESPONSE, text)));
        exchange.context().forEach(text -> commitments.add(commit(Commitment.Kind.CONTEXT, text)));
        return commitments;
    }

    private Commitment commit(Commitment.Kind kind, String text) {
        return Commitment.to(kind, Salt.random(context.random()), text);
    }

    /** Content goes to the store before the log commits to it, so that no entry promises what was never kept. */
    private void keep(Optional<Content> before, Content after, List<Commitment> commitments)
            throws ProvenanceException {
        try {
            if (before.isPresent()) {
                context.store().keep(before.get());
            }
            context.store().keep(after);
            for (Commitment commitment : commitments) {
                context.store().keep(commitment);
            }
        } catch (IOException e) {
            throw new ProvenanceException(Reason.FAILED, Messages.get("store.failed", e.getMessage()), e);
        }
    }
}
