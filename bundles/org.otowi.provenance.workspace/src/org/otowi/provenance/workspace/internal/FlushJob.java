package org.otowi.provenance.workspace.internal;

import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.record.RecordingSession;

/** Forces what was recorded to the disk as soon as nothing has been recorded for a while. */
final class FlushJob extends Job {

    private static final long IDLE_MILLIS = TimeUnit.SECONDS.toMillis(3);

    private final RecordingSession session;

    FlushJob(RecordingSession session) {
        super(Messages.flushing);
        this.session = session;
        setSystem(true);
    }

    /** Something is about to be recorded. */
    void putOff() {
        cancel();
        schedule(IDLE_MILLIS);
    }

    /** Where that fails the journal keeps what was recorded, and the next entry tries again. */
    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            session.flush();
        } catch (ProvenanceException e) {
            ILog.of(FlushJob.class).warn(e.getMessage());
        }
        return Status.OK_STATUS;
    }
}
