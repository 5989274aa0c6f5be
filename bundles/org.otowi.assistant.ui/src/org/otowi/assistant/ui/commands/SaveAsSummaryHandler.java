package org.otowi.assistant.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.otowi.assistant.ui.transcript.TranscriptItem.Summarized;
import org.otowi.assistant.workspace.preferences.AssistantPreferences;
import org.otowi.assistant.workspace.proposal.ProposalRequest;

/** Proposes a summary as a file of its own. */
public final class SaveAsSummaryHandler extends ProposeHandler {

    @Override
    protected ProposalRequest request(Summarized item, IWorkbenchWindow window, AssistantPreferences preferences) {
        return new ProposalRequest.SaveAsFile(item.summary(), item.writer(), preferences.summaryOf(item.file()));
    }
}
