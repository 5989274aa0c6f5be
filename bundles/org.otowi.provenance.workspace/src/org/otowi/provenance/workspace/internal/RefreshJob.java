package org.otowi.provenance.workspace.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/** Lets the workspace and git see a log that was written to the disk; a log outside of both is announced directly. */
public final class RefreshJob extends Job {

    private final Sidecar sidecar;
    private final WorkspaceLogChanges changes;

    /** A job yet to be scheduled. */
    public RefreshJob(Sidecar sidecar, WorkspaceLogChanges changes) {
        super(NLS.bind(Messages.refreshing, sidecar.fileName()));
        this.sidecar = sidecar;
        this.changes = changes;
        setSystem(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == WorkspaceRecorder.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        try {
            if (refresh(sidecar.path(), progress.split(1)) == 0) {
                changes.announce(sidecar);
            }
            Optional<Path> rules = GitRules.ensureAround(sidecar);
            if (rules.isPresent()) {
                refresh(rules.get(), progress.split(1));
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    /** Refreshes whatever stands for a path, and says how many resources do. */
    private static int refresh(Path path, IProgressMonitor monitor) throws CoreException {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        SubMonitor progress = SubMonitor.convert(monitor, files.length);
        for (IFile file : files) {
            file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
        }
        return files.length;
    }
}
