package org.otowi.assistant.workspace.proposal;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.resources.IFile;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.proposal.SummaryProposals;
import org.otowi.assistant.summary.Summary;

/** What is to be proposed, kept so that it can be proposed again when the text has changed. */
public sealed interface ProposalRequest {

    /** What the proposal says. */
    Summary summary();

    /** The file that the proposal changes or creates. */
    IFile target();

    /** The proposal for the given text of the file; empty where the file's format has no comments. */
    Optional<Proposal> make(String presentText);

    /**
     * A summary as a comment in the file that it sums up.
     *
     * @param line the line to stand before, from 1; empty for the top of the file
     */
    record InsertAsComment(Summary summary, IFile target, OptionalInt line) implements ProposalRequest {

        @Override
        public Optional<Proposal> make(String presentText) {
            SummaryProposals proposals = new SummaryProposals();
            return line.isPresent() ? proposals.commentBefore(summary, presentText, line.getAsInt())
                    : proposals.commentAtTop(summary, presentText);
        }
    }

    /** A summary as a file of its own. */
    record SaveAsFile(Summary summary, IFile target) implements ProposalRequest {

        @Override
        public Optional<Proposal> make(String presentText) {
            return Optional.of(new SummaryProposals().save(summary, presentText));
        }
    }
}
