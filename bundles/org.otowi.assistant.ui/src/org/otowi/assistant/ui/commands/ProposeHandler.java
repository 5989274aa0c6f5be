package org.otowi.assistant.ui.commands;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.otowi.assistant.ui.review.Reviews;
import org.otowi.assistant.ui.transcript.TranscriptItem.Summarized;
import org.otowi.assistant.ui.view.AssistantPresenter;
import org.otowi.assistant.workspace.preferences.AssistantPreferences;
import org.otowi.assistant.workspace.proposal.ProposalRequest;

/** Opens the review of an edit that a summary of the conversation makes. */
abstract class ProposeHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Summarized> chosen = ChosenSummary.of(event, window);
        if (chosen.isPresent()) {
            new Reviews(window).open(request(chosen.get(), window, new AssistantPreferences()));
        } else {
            window.getService(AssistantPresenter.class).refuse(Messages.noSummary);
        }
        return null;
    }

    /** What is to be proposed. */
    protected abstract ProposalRequest request(Summarized item, IWorkbenchWindow window,
            AssistantPreferences preferences);
}
