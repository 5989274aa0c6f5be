package org.otowi.assistant.workspace.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.workspace.OutcomeJob;
import org.otowi.assistant.workspace.proposal.ProposeOutcome.NotProposed;
import org.otowi.assistant.workspace.proposal.ProposeOutcome.Proposed;
import org.otowi.provenance.Sha256;

/** Makes a proposal for what its file holds now, in the background. */
public final class ProposeJob extends OutcomeJob<ProposeOutcome> {

    /** The job family of proposals that are being made. */
    public static final Object FAMILY = new Object();

    private final ProposalRequest request;

    public ProposeJob(ProposalRequest request, Consumer<ProposeOutcome> receiver) {
        super(NLS.bind(Messages.proposing, request.target().getName()), FAMILY, new NotProposed(Messages.stopped),
                receiver);
        this.request = request;
    }

    @Override
    protected ProposeOutcome work(IProgressMonitor monitor) throws CoreException {
        IFile file = request.target();
        if (!file.getProject().isAccessible()) {
            return new NotProposed(NLS.bind(Messages.projectClosed, file.getName(), file.getProject().getName()));
        }
        Optional<Proposal> proposal = request.isPossible() ? request.make(PresentText.of(file, monitor)) : Optional.empty();
        if (proposal.isEmpty()) {
            return new NotProposed(request.impossible());
        }
        return proposal.filter(made -> !made.after().equals(made.before()))
                .<ProposeOutcome>map(made -> new Proposed(request, made,
                        request.basis().filter(ProposeJob::isOutdated).isPresent()))
                .orElseGet(() -> new NotProposed(NLS.bind(Messages.nothingToChange, file.getFullPath())));
    }

    /** A file that cannot be read any more is not the one that was summarized either. */
    private static boolean isOutdated(Summary summary) {
        MessageDigest digest = Sha256.digest();
        try (InputStream content = new DigestInputStream(Files.newInputStream(summary.file()), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
            return !Sha256.ofDigest(digest.digest()).equals(Sha256.ofHex(summary.sha256()));
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    protected ProposeOutcome failed(String message) {
        return new NotProposed(message);
    }
}
