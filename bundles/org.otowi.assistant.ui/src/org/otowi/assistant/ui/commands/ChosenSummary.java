package org.otowi.assistant.ui.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.otowi.assistant.ui.transcript.Conversation;
import org.otowi.assistant.ui.transcript.TranscriptAction;
import org.otowi.assistant.ui.transcript.TranscriptItem;
import org.otowi.assistant.ui.transcript.TranscriptItem.Summarized;
import org.otowi.assistant.ui.view.AssistantPresenter;

/** The summary that a command is to work on: the one that its parameter names, else the last in the conversation. */
final class ChosenSummary {

    private ChosenSummary() {}

    static Optional<Summarized> of(ExecutionEvent event, IWorkbenchWindow window) {
        Conversation conversation = window.getService(AssistantPresenter.class).conversation();
        String id = event.getParameter(TranscriptAction.ITEM);
        return id == null ? last(conversation.items())
                : conversation.find(id).filter(Summarized.class::isInstance).map(Summarized.class::cast);
    }

    private static Optional<Summarized> last(List<TranscriptItem> items) {
        return items.stream().filter(Summarized.class::isInstance).map(Summarized.class::cast)
                .reduce((earlier, later) -> later);
    }
}
