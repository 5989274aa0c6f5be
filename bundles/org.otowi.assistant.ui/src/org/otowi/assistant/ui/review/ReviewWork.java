package org.otowi.assistant.ui.review;

import java.util.function.Consumer;
import org.otowi.assistant.workspace.proposal.ApplyOutcome;
import org.otowi.assistant.workspace.proposal.ProposalRequest;
import org.otowi.assistant.workspace.proposal.ProposeOutcome;
import org.otowi.assistant.workspace.proposal.ProposeOutcome.Proposed;

/** What a review has done in the background; both return at once, and the receivers are called in any thread. */
public interface ReviewWork {

    /** Makes the change and records it. */
    void apply(Proposed proposed, Consumer<ApplyOutcome> receiver);

    /** Makes the proposal for the text as it is now. */
    void propose(ProposalRequest request, Consumer<ProposeOutcome> receiver);
}
