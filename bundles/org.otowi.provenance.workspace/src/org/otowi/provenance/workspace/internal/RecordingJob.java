package org.otowi.provenance.workspace.internal;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.workspace.RecordingOutcome;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.RecordingOutcome.Recorded;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/**
 * Appends one entry. Its rule keeps the entries of a file in order but is no resource rule: a log that another program
 * has locked must not keep the folder from being edited. So the workspace is refreshed by a job of its own.
 */
final class RecordingJob extends Job {

    /** Appends an entry to the log of the research file at a path. */
    @FunctionalInterface
    interface Writing {
        LogEntry write(Path researchFile) throws ProvenanceException;
    }

    private final IFile file;
    private final Sidecar sidecar;
    private final Writing writing;
    private final CompletableFuture<RecordingOutcome> outcome = new CompletableFuture<>();

    private RecordingJob(IFile file, Sidecar sidecar, Writing writing) {
        super(NLS.bind(Messages.recording, sidecar.fileName()));
        this.file = file;
        this.sidecar = sidecar;
        this.writing = writing;
        setRule(new SidecarRule(sidecar.path()));
        setSystem(true);
    }

    static CompletableFuture<RecordingOutcome> schedule(IFile file, Sidecar sidecar, Writing writing,
            WorkspaceLogChanges changes) {
        RecordingJob job = new RecordingJob(file, sidecar, writing);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                job.outcome.complete(new NotRecorded(file, ProvenanceException.Reason.FAILED,
                        NLS.bind(Messages.notRun, file.getFullPath())));
            }
        });
        job.schedule();
        return job.outcome.whenComplete((result, failure) -> {
            if (result instanceof Recorded) {
                new RefreshJob(sidecar, changes).schedule();
            }
        });
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == WorkspaceRecorder.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            outcome.complete(new Recorded(file, writing.write(sidecar.file())));
        } catch (ProvenanceException e) {
            outcome.complete(new NotRecorded(file, e.reason(), e.getMessage()));
        } catch (RuntimeException e) {
            outcome.completeExceptionally(e);
            throw e;
        }
        return Status.OK_STATUS;
    }
}
