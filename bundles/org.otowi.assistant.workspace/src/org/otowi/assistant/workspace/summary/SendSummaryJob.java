package org.otowi.assistant.workspace.summary;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.workspace.OutcomeJob;
import org.otowi.assistant.workspace.proposal.Authored;
import org.otowi.models.chat.ChatListener;

/** Sends a file to a model and checks the summary that comes back. For each provider, one at a time. */
public final class SendSummaryJob extends OutcomeJob<WrittenSummary> {

    private final ReadySummary ready;
    private final ChatListener listener;

    /**
     * Makes the job.
     *
     * @param listener told what happens meanwhile, on the job's thread
     * @param receiver told how it ended, once
     */
    public SendSummaryJob(ReadySummary ready, ChatListener listener, Consumer<WrittenSummary> receiver) {
        super(NLS.bind(Messages.sending, ready.asked().file().getName(), ready.asked().provider().name()),
                SummarizeJob.FAMILY, new WrittenSummary.NotSent(), receiver);
        this.ready = ready;
        this.listener = listener;
        setRule(new OneAtATime(ready.asked().provider().id()));
    }

    @Override
    protected WrittenSummary work(IProgressMonitor monitor) {
        ModelSummary asked = ready.asked();
        var outcome = asked.summarizer(ready.justification())
                .summarize(ready.document(), ready.materials(), listener, monitor::isCanceled);
        Authored by = Authored.by(asked.models(), asked.provider(), asked.model(), outcome.reply(), outcome.exchange());
        return new WrittenSummary.Ended(outcome.end(), outcome.summary().map(this::warned), by, outcome.reply().usage());
    }

    private Summary warned(Summary summary) {
        Optional<String> unsaved = FileSummarizer.unsaved(ready.asked().file());
        return unsaved.map(note -> FileSummarizer.withWarning(summary, note)).orElse(summary);
    }

    @Override
    protected WrittenSummary failed(String message) {
        return new WrittenSummary.Faulted(message);
    }
}
