package org.otowi.assistant.workspace.proposal;

import org.otowi.assistant.proposal.Proposal;

/** What came of asking for a proposal. */
public sealed interface ProposeOutcome {

    /**
     * A proposal for the text as it is now, still to be reviewed.
     *
     * @param outdatedSummary whether the summarized file on the disk is no longer the one that was summarized
     */
    record Proposed(ProposalRequest request, Proposal proposal, boolean outdatedSummary) implements ProposeOutcome {}

    /**
     * There is nothing to review.
     *
     * @param reason why, for people, with what they can do
     */
    record NotProposed(String reason) implements ProposeOutcome {}
}
