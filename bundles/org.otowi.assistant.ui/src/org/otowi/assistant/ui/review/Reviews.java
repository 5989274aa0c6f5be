package org.otowi.assistant.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.compare.CompareUI;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.otowi.assistant.ui.review.ReviewState.Accepted;
import org.otowi.assistant.ui.review.ReviewState.Rejected;
import org.otowi.assistant.ui.review.ReviewState.Renewed;
import org.otowi.assistant.ui.view.AssistantPresenter;
import org.otowi.assistant.workspace.proposal.ApplyJob;
import org.otowi.assistant.workspace.proposal.Authored;
import org.otowi.assistant.workspace.proposal.ApplyOutcome;
import org.otowi.assistant.workspace.proposal.ProposalApplier;
import org.otowi.assistant.workspace.proposal.ProposalRequest;
import org.otowi.assistant.workspace.proposal.ProposeJob;
import org.otowi.assistant.workspace.proposal.ProposeOutcome;
import org.otowi.assistant.workspace.proposal.ProposeOutcome.NotProposed;
import org.otowi.assistant.workspace.proposal.ProposeOutcome.Proposed;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.record.Declined;
import org.otowi.provenance.workspace.JudgementRecorder;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/** Opens reviews in a window, and does there what follows from their decisions. To be used on the UI thread. */
public final class Reviews implements ReviewWork {

    private final IWorkbenchWindow window;
    private final AssistantPresenter assistant;
    private final ProposalApplier applier;

    public Reviews(IWorkbenchWindow window) {
        this.window = window;
        this.assistant = window.getService(AssistantPresenter.class);
        this.applier = new ProposalApplier(window.getService(WorkspaceRecorder.class), IWorkspace.VALIDATE_PROMPT);
    }

    /** Makes the proposal in the background, then shows it; why there is none is said in the Assistant view. */
    public void open(ProposalRequest request) {
        propose(request, outcome -> onUi(() -> {
            if (outcome instanceof Proposed proposed) {
                show(proposed);
            } else {
                assistant.refuse(((NotProposed) outcome).reason());
            }
        }));
    }

    @Override
    public void propose(ProposalRequest request, Consumer<ProposeOutcome> receiver) {
        new ProposeJob(request, receiver).schedule();
    }

    /** An editor is opened behind the review first, because undoing the change later needs the undo history of one. */
    @Override
    public void apply(Proposed proposed, Consumer<ApplyOutcome> receiver) {
        IFile file = proposed.request().target();
        IEditorPart review = page().getActiveEditor();
        if (file.exists()) {
            showTarget(file, false);
            page().bringToTop(review);
        }
        new ApplyJob(file, proposed.proposal(), applier.by(proposed.request()::authored), receiver).schedule();
    }

    private void show(Proposed proposed) {
        ReviewPresenter presenter = new ReviewPresenter(proposed, this);
        ReviewInput input = new ReviewInput(presenter);
        presenter.addListener(state -> onUi(() -> follow(state, input)));
        CompareUI.openCompareEditorOnPage(input, page());
    }

    private void follow(ReviewState state, ReviewInput input) {
        IEditorPart editor = page().findEditor(input);
        if (state.isOver() && editor != null) {
            page().closeEditor(editor, false);
        }
        if (state instanceof Renewed renewed) {
            show(renewed.proposed());
        } else if (state instanceof Rejected) {
            recordDeclined(input.presenter().proposed());
        } else if (state instanceof Accepted accepted) {
            Proposed proposed = input.presenter().proposed();
            IFile target = proposed.request().target();
            showTarget(target, true);
            String note = NLS.bind(Messages.accepted, new Object[] {proposed.proposal().title(), accepted.entry().line(),
                    target.getName() + Sidecar.SUFFIX});
            assistant.note(new TargetEditor(page(), target).isUnsaved()
                    ? note + " " + NLS.bind(Messages.unsaved, target.getName()) : note);
        }
    }

    /** Where the file has no record, a refusal begins none. */
    private void recordDeclined(Proposed proposed) {
        window.getService(JudgementRecorder.class).recordDeclined(proposed.request().target(),
                () -> {
                    Authored by = proposed.request().authored();
                    return new Declined(by.model(), by.exchange(), Optional.of(proposed.proposal().purpose()));
                });
    }

    private void showTarget(IFile file, boolean activate) {
        try {
            new TargetEditor(page(), file).open(activate);
        } catch (PartInitException e) {
            ILog.of(Reviews.class).log(e.getStatus());
        }
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    private void onUi(Runnable action) {
        Display display = window.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (page() != null) {
                    action.run();
                }
            });
        }
    }
}
