package org.otowi.assistant.ui.commands;

import org.otowi.assistant.ui.review.ReviewPresenter;

/** Accepts the proposal that is being reviewed. */
public final class AcceptProposalHandler extends ReviewHandler {

    public AcceptProposalHandler() {
        super(ReviewPresenter::accept);
    }
}
