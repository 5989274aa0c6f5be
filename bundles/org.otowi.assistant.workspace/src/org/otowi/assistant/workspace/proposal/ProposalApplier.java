package org.otowi.assistant.workspace.proposal;

import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Refused;
import org.otowi.provenance.workspace.EditHold;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/** Makes the change that a person has accepted and records it; after anything but success all is as it was. */
public final class ProposalApplier {

    private final WorkspaceRecorder recorder;
    private final Object validationContext;
    private final Supplier<Authored> by;

    /**
     * An applier.
     *
     * @param validationContext where the team provider may ask the person, as {@link
     *     org.eclipse.core.resources.IWorkspace#validateEdit} has it
     */
    public ProposalApplier(WorkspaceRecorder recorder, Object validationContext) {
        this(recorder, validationContext, Authored::embedded);
    }

    private ProposalApplier(WorkspaceRecorder recorder, Object validationContext, Supplier<Authored> by) {
        this.recorder = Objects.requireNonNull(recorder);
        this.validationContext = validationContext;
        this.by = by;
    }

    /** The same for what these made; asked in the job. */
    public ProposalApplier by(Supplier<Authored> authors) {
        return new ProposalApplier(recorder, validationContext, authors);
    }

    /**
     * Applies the whole proposal to the file. Waits for the disk: never to be called on the UI thread.
     *
     * @throws CoreException if the file could not be read or written
     */
    ApplyOutcome apply(IFile file, Proposal proposal, IProgressMonitor monitor) throws CoreException {
        try (EditHold hold = recorder.hold(file)) {
            return applyHeld(file, proposal, monitor);
        }
    }

    private ApplyOutcome applyHeld(IFile file, Proposal proposal, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        if (!file.getProject().isAccessible()) {
            return new Refused(NLS.bind(Messages.projectClosed, file.getName(), file.getProject().getName()));
        }
        file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
        if (!file.exists()) {
            return proposal.before().isEmpty()
                    ? new FileCreation(file, proposal, by.get(), recorder).perform(progress.split(2))
                    : new Refused(NLS.bind(Messages.deleted, file.getFullPath()));
        }
        IStatus editable = file.getWorkspace().validateEdit(new IFile[] {file}, validationContext);
        if (!editable.isOK()) {
            return new Refused(NLS.bind(Messages.notEditable, file.getFullPath(), editable.getMessage()));
        }
        return new BufferEdit(file, proposal, by.get(), recorder).perform(progress.split(2));
    }
}
