package org.otowi.provenance.workspace.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.Content;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.Declined;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.workspace.EditHold;
import org.otowi.provenance.workspace.JudgementRecorder;
import org.otowi.provenance.workspace.RecordingOutcome;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.RecordingOutcome.Recorded;
import org.otowi.provenance.workspace.Sidecars;
import org.otowi.provenance.workspace.WorkspaceRecorder;
import org.otowi.provenance.workspace.internal.RecordingJob.Writing;
import org.otowi.provenance.workspace.internal.capture.ObservationQueue;
import org.otowi.provenance.workspace.internal.capture.ResearchContent;
import org.otowi.provenance.workspace.internal.signing.Keys;
import org.otowi.provenance.workspace.internal.signing.RequiredKey;

/** Records what other parts ask for, in the IDE's one recording session, after what was observed before. */
public final class SessionRecorder implements WorkspaceRecorder, JudgementRecorder {

    private final WorkspaceLogChanges changes;
    private final RecordingResults results;
    private final IdeSession session = new IdeSession();
    private final ObservationQueue queue;
    private final RequiredKey key;

    public SessionRecorder(WorkspaceLogChanges changes, RecordingResults results, Keys keys) {
        this.key = new RequiredKey(keys);
        this.changes = changes;
        this.results = results;
        this.queue = ObservationQueue.recordingTo(session, results);
    }

    /** What is observed and waits to be recorded. */
    public ObservationQueue queue() {
        return queue;
    }

    /** The session that everything is recorded in. */
    public IdeSession session() {
        return session;
    }

    @Override
    public CompletableFuture<RecordingOutcome> recordAccepted(IFile file, Supplier<AiEdit> edit) {
        return schedule(file, path -> accepted(path, edit.get()));
    }

    @Override
    public BegunReview beginReview(IFile file) {
        CompletableFuture<Optional<Sha256>> seen = CompletableFuture.supplyAsync(() -> ResearchContent.shown(file));
        return review -> seen.thenComposeAsync(hash -> recordReview(file, hash, review)).thenApply(this::told);
    }

    private CompletableFuture<RecordingOutcome> recordReview(IFile file, Optional<Sha256> seen, ReviewSource review) {
        queue.drain();
        return schedule(file, path -> {
            Content present = ResearchContent.require(file, path);
            if (!seen.equals(Optional.of(present.sha256()))) {
                throw new ProvenanceException(Reason.FAILED, NLS.bind(Messages.notAsSeen, path));
            }
            return session.get().recordReview(path, review.of(present));
        });
    }

    @Override
    public void recordDeclined(IFile file, Supplier<Declined> declined) {
        Sidecars.of(file).ifPresent(log -> schedule(file, path -> declined(log, declined.get())).thenAccept(this::told));
    }

    @Override
    public EditHold hold(IFile file) {
        Optional<Path> path = Sidecars.of(file).map(Sidecar::file);
        path.ifPresent(held -> queue.hold(file, held));
        return () -> path.ifPresent(held -> queue.release(file, held));
    }

    /** Lets everything be recorded, then ends the session. */
    public void close() {
        queue.drain();
        try {
            Job.getJobManager().join(FAMILY, new NullProgressMonitor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        session.close();
    }

    private CompletableFuture<RecordingOutcome> schedule(IFile file, Writing writing) {
        return Sidecars.of(file).map(sidecar -> RecordingJob.schedule(file, sidecar, writing, changes))
                .orElseGet(() -> CompletableFuture.completedFuture(new NotRecorded(file, Reason.UNSUPPORTED,
                        NLS.bind(Messages.notLocal, file.getFullPath()))));
    }

    /** What has no log cannot be judged, which is no problem of recording. */
    private RecordingOutcome told(RecordingOutcome outcome) {
        Optional<Sidecar> log = Sidecars.of(outcome.file());
        if (outcome instanceof NotRecorded refused && refused.reason() != Reason.MISSING) {
            log.ifPresent(sidecar -> results.failed(sidecar, refused.message()));
        } else if (outcome instanceof Recorded) {
            log.ifPresent(results::solved);
        }
        return outcome;
    }

    /** What an editor held before the edit and nobody saved was typed by the person. */
    private LogEntry accepted(Path path, AiEdit edit) throws ProvenanceException {
        key.check();
        RecordingSession recording = session.get();
        if (edit.before().isPresent() && Files.exists(new Sidecar(path).path())) {
            recording.recordTyped(path, edit.before().get());
        }
        return recording.recordAiEdit(path, edit);
    }

    private LogEntry declined(Sidecar log, Declined declined) throws ProvenanceException {
        if (Files.notExists(log.path())) {
            throw new ProvenanceException(Reason.MISSING, NLS.bind(Messages.noLog, log.file()));
        }
        return session.get().recordDecline(log.file(), declined);
    }
}
