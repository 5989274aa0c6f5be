package org.otowi.assistant.ui.review;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.otowi.assistant.ui.review.ReviewState.Accepted;
import org.otowi.assistant.ui.review.ReviewState.Applying;
import org.otowi.assistant.ui.review.ReviewState.Open;
import org.otowi.assistant.ui.review.ReviewState.Outdated;
import org.otowi.assistant.ui.review.ReviewState.Refused;
import org.otowi.assistant.ui.review.ReviewState.Rejected;
import org.otowi.assistant.ui.review.ReviewState.Renewed;
import org.otowi.assistant.ui.review.ReviewState.Renewing;
import org.otowi.assistant.workspace.proposal.ApplyOutcome;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Applied;
import org.otowi.assistant.workspace.proposal.ProposeOutcome;
import org.otowi.assistant.workspace.proposal.ProposeOutcome.NotProposed;
import org.otowi.assistant.workspace.proposal.ProposeOutcome.Proposed;

/** The decision on one proposal. What does not fit the present state, such as accepting twice, has no effect. */
public final class ReviewPresenter {

    private final Proposed proposed;
    private final ReviewWork work;
    private final List<Consumer<ReviewState>> listeners = new CopyOnWriteArrayList<>();
    private ReviewState state = new Open();

    public ReviewPresenter(Proposed proposed, ReviewWork work) {
        this.proposed = proposed;
        this.work = work;
    }

    public Proposed proposed() {
        return proposed;
    }

    public synchronized ReviewState state() {
        return state;
    }

    /** Has the listener told of every new state, in the thread that brought it about. */
    public void addListener(Consumer<ReviewState> listener) {
        listeners.add(listener);
    }

    /** Makes the change and records it. */
    public void accept() {
        if (advance(ReviewState::canAccept, new Applying())) {
            work.apply(proposed, outcome -> advance(Applying.class::isInstance, after(outcome)));
        }
    }

    /** Leaves everything as it is. */
    public void reject() {
        advance(ReviewState::canReject, new Rejected());
    }

    /** Makes the proposal again for the text as it is now. */
    public void renew() {
        if (advance(ReviewState::canRenew, new Renewing())) {
            work.propose(proposed.request(), outcome -> advance(Renewing.class::isInstance, after(outcome)));
        }
    }

    private static ReviewState after(ApplyOutcome outcome) {
        if (outcome instanceof Applied applied) {
            return new Accepted(applied.entry());
        }
        return outcome instanceof ApplyOutcome.Refused refused ? new Refused(refused.reason()) : new Outdated();
    }

    private static ReviewState after(ProposeOutcome outcome) {
        return outcome instanceof Proposed renewed ? new Renewed(renewed)
                : new Refused(((NotProposed) outcome).reason());
    }

    private boolean advance(Predicate<ReviewState> from, ReviewState to) {
        synchronized (this) {
            if (!from.test(state)) {
                return false;
            }
            state = to;
        }
        listeners.forEach(listener -> listener.accept(to));
        return true;
    }
}
