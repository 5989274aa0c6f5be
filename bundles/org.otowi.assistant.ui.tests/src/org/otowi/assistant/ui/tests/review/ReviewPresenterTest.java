package org.otowi.assistant.ui.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.ui.review.ReviewPresenter;
import org.otowi.assistant.ui.review.ReviewState;
import org.otowi.assistant.ui.review.ReviewState.Applying;
import org.otowi.assistant.ui.review.ReviewState.Outdated;
import org.otowi.assistant.ui.review.ReviewState.Refused;
import org.otowi.assistant.ui.review.ReviewState.Rejected;
import org.otowi.assistant.ui.review.ReviewState.Renewed;
import org.otowi.assistant.ui.review.ReviewWork;
import org.otowi.assistant.workspace.proposal.ApplyOutcome;
import org.otowi.assistant.workspace.proposal.ProposalRequest;
import org.otowi.assistant.workspace.proposal.ProposeOutcome;
import org.otowi.assistant.workspace.proposal.ProposeOutcome.NotProposed;
import org.otowi.assistant.workspace.proposal.ProposeOutcome.Proposed;

class ReviewPresenterTest {

    private final PendingWork work = new PendingWork();
    private final Proposed proposed = proposal("a\n");
    private final ReviewPresenter presenter = new ReviewPresenter(proposed, work);

    /** Work that the test ends when it likes. */
    private static final class PendingWork implements ReviewWork {
        private final List<Consumer<ApplyOutcome>> applying = new ArrayList<>();
        private final List<Consumer<ProposeOutcome>> proposing = new ArrayList<>();

        @Override
        public void apply(Proposed proposed, Consumer<ApplyOutcome> receiver) {
            applying.add(receiver);
        }

        @Override
        public void propose(ProposalRequest request, Consumer<ProposeOutcome> receiver) {
            proposing.add(receiver);
        }
    }

    private static Proposed proposal(String before) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString("/none/a.f90"));
        Proposal proposal = new Proposal("title", before, "! c\n" + before, "embedded", "purpose", List.of());
        return new Proposed(new ProposalRequest.SaveAsFile(SampleSummary.of("a.f90"), Optional.empty(), file),
                proposal, false);
    }

    @Test
    void acceptingTwiceAppliesOnce() {
        presenter.accept();
        presenter.accept();
        assertEquals(1, work.applying.size());
        assertInstanceOf(Applying.class, presenter.state());
    }

    @Test
    void changeThatIsBeingAppliedCanNoLongerBeRejected() {
        presenter.accept();
        presenter.reject();
        assertInstanceOf(Applying.class, presenter.state());
    }

    @Test
    void rejectedProposalIsNeverApplied() {
        presenter.reject();
        presenter.accept();
        assertInstanceOf(Rejected.class, presenter.state());
        assertTrue(work.applying.isEmpty());
    }

    @Test
    void refusalSaysWhyAndCanBeTriedAgain() {
        presenter.accept();
        work.applying.get(0).accept(new ApplyOutcome.Refused("it is read-only"));
        assertEquals(new Refused("it is read-only"), presenter.state());
        presenter.accept();
        assertEquals(2, work.applying.size());
    }

    @Test
    void outdatedProposalCanOnlyBeRenewedOrRejected() {
        presenter.accept();
        work.applying.get(0).accept(new ApplyOutcome.Outdated());
        presenter.accept();
        assertInstanceOf(Outdated.class, presenter.state());
        assertFalse(presenter.state().canAccept());

        presenter.renew();
        Proposed renewed = proposal("b\n");
        work.proposing.get(0).accept(renewed);
        assertEquals(new Renewed(renewed), presenter.state());
        assertTrue(presenter.state().isOver());
    }

    @Test
    void renewalThatIsImpossibleSaysWhy() {
        presenter.accept();
        work.applying.get(0).accept(new ApplyOutcome.Outdated());
        presenter.renew();
        work.proposing.get(0).accept(new NotProposed("a.f90 holds this summary already"));
        assertEquals(new Refused("a.f90 holds this summary already"), presenter.state());
    }

    @Test
    void everyStateIsToldOnce() {
        List<ReviewState> told = new ArrayList<>();
        presenter.addListener(told::add);
        presenter.accept();
        work.applying.get(0).accept(new ApplyOutcome.Outdated());
        work.applying.get(0).accept(new ApplyOutcome.Refused("too late"));
        presenter.reject();
        assertEquals(List.of(new Applying(), new Outdated(), new Rejected()), told);
    }
}
