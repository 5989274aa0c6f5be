package org.otowi.assistant.workspace.proposal;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.workspace.OutcomeJob;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Refused;

/** Applies an accepted proposal in the background. */
public final class ApplyJob extends OutcomeJob<ApplyOutcome> {

    /** The job family of accepted proposals that are being applied. */
    public static final Object FAMILY = new Object();

    private final IFile file;
    private final Proposal proposal;
    private final ProposalApplier applier;

    public ApplyJob(IFile file, Proposal proposal, ProposalApplier applier, Consumer<ApplyOutcome> receiver) {
        super(NLS.bind(Messages.applying, file.getName()), FAMILY, new Refused(Messages.stopped), receiver);
        this.file = file;
        this.proposal = proposal;
        this.applier = applier;
    }

    @Override
    protected ApplyOutcome work(IProgressMonitor monitor) throws CoreException {
        return applier.apply(file, proposal, monitor);
    }

    @Override
    protected ApplyOutcome failed(String message) {
        return new Refused(message);
    }
}
