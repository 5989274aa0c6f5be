package org.otowi.assistant.ui.commands;

import java.util.List;
import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.otowi.assistant.ui.view.AssistantPresenter;
import org.otowi.assistant.ui.view.AssistantView;

/** Summarizes the chosen files one after the other and shows the summaries in the Assistant view. */
public final class SummarizeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        AssistantPresenter presenter = window.getService(AssistantPresenter.class);
        List<IFile> files = ChosenFiles.of(event);
        files.forEach(presenter::summarize);
        try {
            window.getActivePage().showView(AssistantView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        presenter.attachments().turnTo(
                files.stream().map(IFile::getLocation).filter(Objects::nonNull).map(IPath::toPath).toList());
        return null;
    }
}
