package org.otowi.assistant.workspace.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.model.Material;
import org.otowi.assistant.model.Prepared;
import org.otowi.assistant.workspace.OutcomeJob;
import org.otowi.assistant.workspace.summary.PreparedSummary.NotReady;
import org.otowi.assistant.workspace.summary.PreparedSummary.Ready;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.UnreadableDocumentException;

/**
 * Reads a file, puts it into words for the model, and asks the gate what it says; sends nothing. These jobs run one after
 * the other with those of {@link SummarizeJob}.
 */
public final class PrepareSummaryJob extends OutcomeJob<PreparedSummary> {

    private final ModelSummary asked;
    private final Consumer<String> step;

    /**
     * Makes the job.
     *
     * @param step told what is being done now, on the job's thread
     * @param receiver told how it ended, once
     */
    public PrepareSummaryJob(ModelSummary asked, Consumer<String> step, Consumer<PreparedSummary> receiver) {
        super(NLS.bind(Messages.preparing, asked.file().getName()), SummarizeJob.FAMILY, new PreparedSummary.Stopped(),
                receiver);
        this.asked = asked;
        this.step = step;
        setRule(new OneAtATime(SummarizeJob.FAMILY));
    }

    @Override
    protected PreparedSummary work(IProgressMonitor monitor) {
        Optional<String> problem = FileSummarizer.unreadable(asked.file());
        if (problem.isPresent()) {
            return new NotReady(problem.get());
        }
        try {
            return new Ready(read(asked.file().getLocation().toPath(), monitor::isCanceled));
        } catch (UnreadableDocumentException e) {
            return new NotReady(e.getMessage());
        }
    }

    private ReadySummary read(Path file, Cancellation cancellation) throws UnreadableDocumentException {
        step.accept(NLS.bind(Messages.reading, asked.file().getName()));
        Document document = new DocumentReader(ReadLimits.DEFAULT).read(file, cancellation);
        List<Material> materials = Material.read(file.getFileName().toString(), file, cancellation);
        cancellation.check();
        step.accept(Messages.judging);
        Prepared prepared = asked.summarizer(Optional.empty()).prepare(document, materials);
        List<String> notes = new ArrayList<>(prepared.warnings());
        FileSummarizer.unsaved(asked.file()).ifPresent(notes::add);
        return new ReadySummary(asked, document, materials, asked.chat().preview(prepared.request()), notes,
                Optional.empty());
    }

    @Override
    protected PreparedSummary failed(String message) {
        return new NotReady(message);
    }
}
