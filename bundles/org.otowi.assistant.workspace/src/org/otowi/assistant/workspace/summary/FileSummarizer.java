package org.otowi.assistant.workspace.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.summary.Summarizer;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.workspace.summary.SummaryOutcome.NotSummarized;
import org.otowi.assistant.workspace.summary.SummaryOutcome.Summarized;
import org.otowi.documents.Cancellation;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.UnreadableDocumentException;

/** Reads a file of the workspace from the disk and summarizes what was read. */
public final class FileSummarizer {

    private final DocumentReader reader;
    private final Supplier<? extends Summarizer> summarizer;

    /**
     * A summarizer of files.
     *
     * @param summarizer makes the summarizer in the job, because that may read the disk
     */
    public FileSummarizer(DocumentReader reader, Supplier<? extends Summarizer> summarizer) {
        this.reader = reader;
        this.summarizer = summarizer;
    }

    /**
     * Summarizes the file as it was saved last; unsaved changes are named in the warnings.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    SummaryOutcome summarize(IFile file, Cancellation cancellation) {
        Optional<String> problem = unreadable(file);
        return problem.isPresent() ? new NotSummarized(file, problem.get())
                : read(file, file.getLocation().toPath(), cancellation);
    }

    /** Why the file cannot be read from the disk, for people; empty if it may be tried. */
    static Optional<String> unreadable(IFile file) {
        if (file.getLocation() == null) {
            return Optional.of(NLS.bind(Messages.notLocal, file.getFullPath()));
        }
        return file.getProject().isAccessible() ? Optional.empty()
                : Optional.of(NLS.bind(Messages.projectClosed, file.getName(), file.getProject().getName()));
    }

    private SummaryOutcome read(IFile file, Path path, Cancellation cancellation) {
        try {
            Summary summary = summarizer.get().summarize(reader.read(path, cancellation), cancellation);
            return new Summarized(file, unsaved(file).map(note -> withWarning(summary, note)).orElse(summary));
        } catch (UnreadableDocumentException e) {
            return new NotSummarized(file, e.getMessage());
        }
    }

    /** That the file has unsaved changes, for people; empty if it has none. */
    static Optional<String> unsaved(IFile file) {
        return hasUnsavedChanges(file) ? Optional.of(NLS.bind(Messages.unsaved, file.getName())) : Optional.empty();
    }

    private static boolean hasUnsavedChanges(IFile file) {
        ITextFileBuffer buffer =
                ITextFileBufferManager.DEFAULT.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return buffer != null && buffer.isDirty();
    }

    /** The summary with a further warning. */
    static Summary withWarning(Summary summary, String warning) {
        List<String> warnings = new ArrayList<>(summary.warnings());
        warnings.add(warning);
        return new Summary(summary.file(), summary.sha256(), summary.kind(), summary.title(), summary.tldr(),
                summary.facets(), summary.provider(), summary.extractive(), warnings);
    }
}
