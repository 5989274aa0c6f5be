package org.otowi.provenance.workspace.internal;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Tool;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.workspace.RecordingOutcome;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.Sidecars;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/** Owns the IDE's one recording session, opened with the first edit and closed with the IDE. */
public final class SessionRecorder implements WorkspaceRecorder {

    private final WorkspaceLogChanges changes;
    private Optional<RecordingSession> session = Optional.empty();

    public SessionRecorder(WorkspaceLogChanges changes) {
        this.changes = changes;
    }

    @Override
    public CompletableFuture<RecordingOutcome> recordAccepted(IFile file, Supplier<AiEdit> edit) {
        return Sidecars.of(file)
                .map(sidecar -> RecordingJob.schedule(file, sidecar,
                        path -> session().recordAiEdit(path, edit.get()), changes))
                .orElseGet(() -> CompletableFuture.completedFuture(new NotRecorded(file, Reason.UNSUPPORTED,
                        NLS.bind(Messages.notLocal, file.getFullPath()))));
    }

    /** Lets the accepted edits be recorded, then ends the session. */
    public void close() {
        try {
            Job.getJobManager().join(FAMILY, new NullProgressMonitor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closeSession();
    }

    private synchronized void closeSession() {
        session.ifPresent(RecordingSession::close);
        session = Optional.empty();
    }

    private synchronized RecordingSession session() {
        if (session.isEmpty()) {
            session = Optional.of(openSession());
        }
        return session.get();
    }

    private static RecordingSession openSession() {
        Bundle bundle = FrameworkUtil.getBundle(SessionRecorder.class);
        Tool tool = new Tool("otowi", bundle.getVersion().toString());
        return RecordingSession.open(new LocalAccount().actor(), tool,
                new DirectoryContentStore(Platform.getStateLocation(bundle).append("content").toPath()),
                JournalFolder.ofAccount());
    }
}
