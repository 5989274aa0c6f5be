package org.otowi.assistant.ui.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.otowi.assistant.ui.review.Reviews;
import org.otowi.assistant.ui.transcript.TranscriptAction;
import org.otowi.assistant.ui.transcript.TranscriptItem;
import org.otowi.assistant.ui.transcript.TranscriptItem.Replied;
import org.otowi.assistant.ui.view.AssistantPresenter;
import org.otowi.assistant.workspace.proposal.ProposalRequest;

/** Opens the review of a change that a model wrote: the one that the parameter names, else the last in the conversation. */
public final class ReviewChangeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        AssistantPresenter presenter = window.getService(AssistantPresenter.class);
        String id = event.getParameter(TranscriptAction.ITEM);
        Optional<ProposalRequest> change = id == null ? last(presenter.conversation().items())
                : presenter.conversation().find(id).flatMap(ReviewChangeHandler::change);
        change.ifPresentOrElse(new Reviews(window)::open, () -> presenter.refuse(Messages.noChange));
        return null;
    }

    private static Optional<ProposalRequest> last(List<TranscriptItem> items) {
        return items.stream().flatMap(item -> change(item).stream()).reduce((earlier, later) -> later);
    }

    private static Optional<ProposalRequest> change(TranscriptItem item) {
        return item instanceof Replied replied ? replied.change() : Optional.empty();
    }
}
