package org.otowi.assistant.ui.commands;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.assistant.ui.view.AssistantPresenter;
import org.otowi.assistant.ui.view.AssistantView;
import org.otowi.assistant.ui.view.RunningWork;
import org.otowi.assistant.workspace.summary.FileSummarizer;
import org.otowi.assistant.workspace.summary.SummarizeJob;
import org.otowi.assistant.workspace.summary.SummaryOutcome;
import org.otowi.assistant.workspace.summary.SummaryOutcome.NotSummarized;
import org.otowi.assistant.workspace.summary.SummaryOutcome.Summarized;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.ReadLimits;

/** Summarizes the chosen files one after the other and shows the summaries in the Assistant view. */
public final class SummarizeHandler extends AbstractHandler {

    private final FileSummarizer summarizer =
            new FileSummarizer(new DocumentReader(ReadLimits.DEFAULT), EmbeddedSummarizer::shipped);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        AssistantPresenter presenter = window.getService(AssistantPresenter.class);
        List<IFile> files = ChosenFiles.of(event);
        files.forEach(file -> summarize(file, presenter));
        try {
            window.getActivePage().showView(AssistantView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        presenter.attachments().turnTo(
                files.stream().map(IFile::getLocation).filter(Objects::nonNull).map(IPath::toPath).toList());
        return null;
    }

    private void summarize(IFile file, AssistantPresenter presenter) {
        CompletableFuture<SummaryOutcome> outcome = new CompletableFuture<>();
        SummarizeJob job = new SummarizeJob(file, summarizer, outcome::complete);
        RunningWork work = presenter.begin(job.getName(), job::cancel);
        outcome.thenAccept(result -> end(work, result));
        job.schedule();
    }

    private static void end(RunningWork work, SummaryOutcome outcome) {
        if (outcome instanceof Summarized summarized) {
            work.show(summarized.summary(), summarized.file());
        } else if (outcome instanceof NotSummarized refused) {
            work.refuse(refused.reason());
        } else {
            work.stopped();
        }
    }
}
