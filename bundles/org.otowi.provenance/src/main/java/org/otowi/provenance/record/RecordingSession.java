package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.signing.SigningException;

/**
 * Writes what one person does with one tool: a stream in the sidecar of every file that is recorded. A command is one
 * session; an IDE keeps one open as long as it runs. Safe for use by several threads.
 *
 * <p>Where a change begins with a state that the log does not know, what happened in between is recorded first, as
 * {@code external}. When a method returns, its entries and what they commit to are safe from a crash of the machine: in
 * the sidecar and the content store, and forced to the disk in the journal, from which the next writer restores them.
 * When it throws, the sidecar is as it was.
 * Whoever keeps a session open calls {@link #flush} whenever nothing has been recorded for a while.
 */
public final class RecordingSession implements AutoCloseable {

    private final SessionContext context;
    private final Map<Path, StreamWriter> streams = new ConcurrentHashMap<>();

    RecordingSession(SessionContext context) {
        this.context = context;
    }

    /** A session with the given clock and source of salts and ids, which must be cryptographically strong. */
    public RecordingSession(Actor actor, Tool tool, ContentStore store, JournalFolder journals, Clock clock,
            RandomGenerator random) {
        this(new SessionContext(actor, tool, store, journals, new SessionClock(clock, System::nanoTime), random,
                SidecarAccess.SYSTEM));
    }

    /** A session on the system's clock. */
    public static RecordingSession open(Actor actor, Tool tool, ContentStore store, JournalFolder journals) {
        return new RecordingSession(actor, tool, store, journals, Clock.systemDefaultZone(), new SecureRandom());
    }

    /** Records an accepted AI edit of the given research file. */
    public LogEntry recordAiEdit(Path file, AiEdit edit) throws ProvenanceException {
        return recordAll(file, List.of(edit)).get(0);
    }

    /** Records what a person changed between two saves. */
    public LogEntry recordHuman(Path file, Optional<Content> before, Content after) throws ProvenanceException {
        return recordAll(file, List.of(new HumanEdit(before, after))).get(0);
    }

    /**
     * Records edits that follow each other, all or none: a thousand wait for the disk hardly longer than one.
     *
     * @return an entry for each
     */
    public List<LogEntry> recordAll(Path file, List<? extends Edit> edits) throws ProvenanceException {
        List<Change> changes = new ArrayList<>();
        Optional<GitHint> git = GitHint.of(file);
        for (Edit edit : edits) {
            changes.add(change(edit, git));
        }
        return stream(file).append(changes);
    }

    private Change change(Edit edit, Optional<GitHint> git) {
        if (edit instanceof AiEdit ai) {
            List<Commitment> commitments = commitments(ai.exchange());
            return new Change(EntryType.AI, ai.before(), ai.after(), commitments, EntryFields.ai(ai, commitments, git));
        }
        return Change.of(EntryType.HUMAN, edit.before(), edit.after());
    }

    /** Records the work of a formatter. */
    public LogEntry recordFormat(Path file, Optional<Content> before, Content after) throws ProvenanceException {
        return stream(file).append(Change.of(EntryType.FORMAT, before, after));
    }

    /** Records that a file was found to hold what nobody recorded, such as another program's work. */
    public LogEntry recordExternal(Path file, Content found) throws ProvenanceException {
        return stream(file).appendExternal(found);
    }

    /**
     * Records what a person saved in a file that has a log, unless the log ends with that.
     *
     * @param held what the file held before, if that is known; what the log knows better is ignored
     */
    public Optional<LogEntry> recordSave(Path file, Optional<Content> held, Content saved)
            throws ProvenanceException {
        return stream(file).appendSave(held, saved);
    }

    /** Records what a person has typed in a file that has a log and not saved, unless that is any recorded state. */
    public Optional<LogEntry> recordTyped(Path file, Content typed) throws ProvenanceException {
        return stream(file).appendTyped(typed);
    }

    /**
     * Looks whether the log accounts for what a file was found to hold, and records it if not. Any recorded state
     * counts, as version control brings old ones back.
     *
     * @param found what the file holds; empty if it is gone
     */
    public Optional<LogEntry> recordFound(Path file, Optional<Content> found) throws ProvenanceException {
        return stream(file).appendFound(found);
    }

    /** Records that a person deleted a file that has a log, which stays, unless the log ends with that. */
    public Optional<LogEntry> recordDeletion(Path file) throws ProvenanceException {
        return stream(file).appendDeletion();
    }

    /**
     * Takes the log of a file that has been moved or renamed along and records that. A log that stands beside the file
     * already is kept: if the old place has none, it is taken for the file's; otherwise nothing is done.
     *
     * @throws ProvenanceException if there is no log, one is in the way, or it cannot be moved; when only the entry
     *     could not be written, the log lies beside the file nevertheless
     */
    public LogEntry recordMove(Relocation move) throws ProvenanceException {
        release(move.from());
        new SidecarRelocation(move, context).move();
        return relocated(EntryType.MOVE, move);
    }

    /**
     * Copies the log of a file that has been copied along with it, and records that in the copy. A log that stands
     * beside the copy is kept: if it is the same, it is taken for the copy's; otherwise nothing is done.
     *
     * @throws ProvenanceException as for {@link #recordMove}
     */
    public LogEntry recordCopy(Relocation copy) throws ProvenanceException {
        new SidecarRelocation(copy, context).copy();
        return relocated(EntryType.COPY, copy);
    }

    private LogEntry relocated(EntryType type, Relocation relocation) throws ProvenanceException {
        streams.remove(relocation.to());
        return stream(relocation.to()).appendRemark(EntryFields.relocation(type, relocation));
    }

    /** Records that the person has checked a file that has a log. */
    public LogEntry recordReview(Path file, FileReview review) throws ProvenanceException {
        return stream(file).appendRemark(Optional.of(review.content()), List.of(),
                EntryFields.review(review.review()));
    }

    /** Records that the person has refused a proposal for a file that has a log. */
    public LogEntry recordDecline(Path file, Declined declined) throws ProvenanceException {
        List<Commitment> commitments = commitments(declined.exchange());
        return stream(file).appendRemark(Optional.empty(), commitments, EntryFields.decline(declined, commitments));
    }

    /**
     * Records that an authority has stamped a checkpoint of the log.
     *
     * @param token the authority's time stamp token in base64
     */
    public LogEntry recordAnchor(Path file, Sha256 checkpoint, String token) throws ProvenanceException {
        return stream(file).appendRemark(EntryFields.anchor(checkpoint, token));
    }

    /**
     * Makes a text public in the log that has committed to it.
     *
     * @param entry the entry that made the commitment
     */
    public LogEntry recordDisclosure(Path file, Sha256 entry, Commitment commitment) throws ProvenanceException {
        return stream(file).appendRemark(EntryFields.disclosure(entry, commitment));
    }

    /**
     * Records that texts are erased, then erases them and their salts from the content store; what remains of them is
     * the commitments.
     *
     * @throws ProvenanceException if that cannot be recorded, and nothing was erased; or if it was recorded and a text
     *     is still in the store, from which {@link ContentStore#erase} removes it
     */
    public LogEntry recordErasure(Path file, Erasure erasure) throws ProvenanceException {
        LogEntry entry = stream(file).appendRemark(EntryFields.erasure(erasure));
        try {
            new JournalledTexts(context.journals(), context.store(), context.access())
                    .forget(Set.copyOf(erasure.commitments()));
            for (Sha256 commitment : erasure.commitments()) {
                context.store().erase(commitment);
            }
        } catch (IOException e) {
            throw new ProvenanceException(Reason.FAILED, Messages.get("store.not.erased", e.getMessage()), e);
        }
        return entry;
    }

    /**
     * Writes a signed checkpoint to a log. It stands behind this session's entries, or those of a new stream if others
     * have written since, and through what the stream builds on behind all of the log.
     *
     * @return the checkpoint; empty if the signing decided against it
     * @throws SigningException if it could not be signed; the log is as it was
     */
    public Optional<LogEntry> checkpoint(Path file, CheckpointSigning signing)
            throws ProvenanceException, SigningException {
        return stream(file).appendCheckpoint(signing);
    }

    /** The files in whose logs this session has written entries that no checkpoint stands behind. */
    public List<Path> filesToSign() {
        return streams.keySet().stream().filter(file -> entriesSinceCheckpoint(file) > 0).sorted().toList();
    }

    /** How many entries this session has written to a log since it last wrote a checkpoint there. */
    public long entriesSinceCheckpoint(Path file) {
        return stream(file).sinceCheckpoint();
    }

    /** Forces what was recorded to the disk, so that the journals are empty. */
    public void flush() throws ProvenanceException {
        for (StreamWriter stream : streams.values()) {
            stream.flush(false);
        }
    }

    /**
     * Ends the session: what was recorded is forced to the disk. Where that fails the journal stays, and the next
     * writer sees to it.
     */
    @Override
    public void close() {
        for (Path file : List.copyOf(streams.keySet())) {
            try {
                release(file);
            } catch (ProvenanceException e) {
                streams.remove(file);
            }
        }
    }

    /** Forces what was recorded of a file to the disk and lets go of its log, which is about to be moved or gone. */
    private void release(Path file) throws ProvenanceException {
        stream(file).flush(true);
        streams.remove(file);
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
}
