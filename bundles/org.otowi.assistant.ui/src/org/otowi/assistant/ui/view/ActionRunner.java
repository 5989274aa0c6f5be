package org.otowi.assistant.ui.view;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.otowi.assistant.ui.transcript.TranscriptAction;

/** Does what the person asks for within the transcript. What fails is said in the conversation. */
final class ActionRunner {

    private final IWorkbenchPartSite site;
    private final AssistantPresenter presenter;

    ActionRunner(IWorkbenchPartSite site, AssistantPresenter presenter) {
        this.site = site;
        this.presenter = presenter;
    }

    void run(TranscriptAction action) {
        if (action instanceof TranscriptAction.Follow follow) {
            follow(follow);
        } else if (action instanceof TranscriptAction.Stop stop) {
            presenter.stop(stop.item());
        } else if (action instanceof TranscriptAction.Run run) {
            run(run);
        }
    }

    private void follow(TranscriptAction.Follow follow) {
        try {
            new AnchorOpener(site.getPage(), presenter).open(follow.file(), follow.anchor());
        } catch (CoreException e) {
            presenter.refuse(NLS.bind(Messages.Action_cannotOpen, follow.file().getFileName(), e.getStatus().getMessage()));
        }
    }

    private void run(TranscriptAction.Run run) {
        ParameterizedCommand command = ParameterizedCommand.generateCommand(
                site.getService(ICommandService.class).getCommand(run.command()), Map.of(TranscriptAction.ITEM, run.item()));
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            presenter.refuse(NLS.bind(Messages.Action_cannotRun, e.getMessage()));
        }
    }
}
