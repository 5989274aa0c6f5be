package org.otowi.assistant.workspace.summary;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.workspace.OutcomeJob;
import org.otowi.assistant.workspace.summary.SummaryOutcome.NotSummarized;
import org.otowi.assistant.workspace.summary.SummaryOutcome.Stopped;

/**
 * Summarizes one file in the background. Jobs run one after the other, because a summary keeps a processor and much
 * memory busy; each can be cancelled while it waits or runs.
 */
public final class SummarizeJob extends OutcomeJob<SummaryOutcome> {

    /** The job family of all summaries that are being made. */
    public static final Object FAMILY = new Object();

    private final IFile file;
    private final FileSummarizer summarizer;

    public SummarizeJob(IFile file, FileSummarizer summarizer, Consumer<SummaryOutcome> receiver) {
        super(NLS.bind(Messages.summarizing, file.getName()), FAMILY, new Stopped(file), receiver);
        this.file = file;
        this.summarizer = summarizer;
        setRule(new OneAtATime(FAMILY));
    }

    @Override
    protected SummaryOutcome work(IProgressMonitor monitor) {
        return summarizer.summarize(file, monitor::isCanceled);
    }

    @Override
    protected SummaryOutcome failed(String message) {
        return new NotSummarized(file, message);
    }
}
