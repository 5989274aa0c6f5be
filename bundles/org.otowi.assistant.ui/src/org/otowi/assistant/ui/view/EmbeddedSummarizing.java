package org.otowi.assistant.ui.view;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.assistant.workspace.summary.FileSummarizer;
import org.otowi.assistant.workspace.summary.SummarizeJob;
import org.otowi.assistant.workspace.summary.SummaryOutcome;
import org.otowi.assistant.workspace.summary.SummaryOutcome.NotSummarized;
import org.otowi.assistant.workspace.summary.SummaryOutcome.Summarized;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.ReadLimits;

/** Summaries in the files' own words: no model, no network. */
final class EmbeddedSummarizing {

    private final FileSummarizer summarizer =
            new FileSummarizer(new DocumentReader(ReadLimits.DEFAULT), EmbeddedSummarizer::shipped);
    private final AssistantPresenter presenter;

    EmbeddedSummarizing(AssistantPresenter presenter) {
        this.presenter = presenter;
    }

    void start(IFile file) {
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
