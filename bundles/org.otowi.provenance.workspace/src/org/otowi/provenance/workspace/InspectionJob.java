package org.otowi.provenance.workspace;

import java.nio.file.Files;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.workspace.internal.Messages;
import org.otowi.provenance.workspace.signing.SigningSettings;

/** Reads and judges one log. A job that was cancelled delivers nothing. */
public final class InspectionJob extends Job {

    /** The job family of all inspections. */
    public static final Object FAMILY = new Object();

    private final Sidecar sidecar;
    private final Consumer<Inspection> listener;

    /**
     * A job yet to be scheduled.
     *
     * @param listener gets the result in the job's thread
     */
    public InspectionJob(Sidecar sidecar, Consumer<Inspection> listener) {
        super(NLS.bind(Messages.inspecting, sidecar.fileName()));
        this.sidecar = sidecar;
        this.listener = listener;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Inspection result = inspect(progress);
        progress.split(1);
        listener.accept(result);
        return Status.OK_STATUS;
    }

    private Inspection inspect(SubMonitor progress) {
        if (Files.notExists(sidecar.path())) {
            return new Inspection.NoLog(sidecar);
        }
        try {
            progress.split(1);
            ProvenanceLog log = ProvenanceLog.read(sidecar.path(), progress::isCanceled);
            progress.split(1);
            return judge(log, progress);
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        } catch (ProvenanceException e) {
            return e.reason() == ProvenanceException.Reason.MISSING ? new Inspection.NoLog(sidecar)
                    : new Inspection.Unreadable(sidecar, e.reason(), e.getMessage());
        }
    }

    private Inspection judge(ProvenanceLog log, SubMonitor progress) throws ProvenanceException {
        try {
            FileReport report = Verifier.verify(sidecar.path(), SigningSettings.ofWorkspace().verifyOptions(), progress::isCanceled);
            return new Inspection.Inspected(sidecar, log, report);
        } catch (ProvenanceException e) {
            if (e.reason() == ProvenanceException.Reason.UNREADABLE) {
                return new Inspection.NotJudged(sidecar, e.getMessage());
            }
            throw e;
        }
    }
}
