package org.otowi.assistant.ui.commands;

import org.otowi.assistant.ui.review.ReviewPresenter;

/** Rejects the proposal that is being reviewed. */
public final class RejectProposalHandler extends ReviewHandler {

    public RejectProposalHandler() {
        super(ReviewPresenter::reject);
    }
}
