package org.otowi.assistant.workspace.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
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
        IPath location = file.getLocation();
        if (location == null) {
            return new NotSummarized(file, NLS.bind(Messages.notLocal, file.getFullPath()));
        }
        if (!file.getProject().isAccessible()) {
            return new NotSummarized(file,
                    NLS.bind(Messages.projectClosed, file.getName(), file.getProject().getName()));
        }
        return read(file, location.toPath(), cancellation);
    }

    private SummaryOutcome read(IFile file, Path path, Cancellation cancellation) {
        try {
            Summary summary = summarizer.get().summarize(reader.read(path, cancellation), cancellation);
            return new Summarized(file, hasUnsavedChanges(file) ? withUnsavedWarning(summary, file) : summary);
        } catch (UnreadableDocumentException e) {
            return new NotSummarized(file, e.getMessage());
        }
    }

    private static boolean hasUnsavedChanges(IFile file) {
        ITextFileBuffer buffer =
                ITextFileBufferManager.DEFAULT.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return buffer != null && buffer.isDirty();
    }

    private static Summary withUnsavedWarning(Summary summary, IFile file) {
        List<String> warnings = new ArrayList<>(summary.warnings());
        warnings.add(NLS.bind(Messages.unsaved, file.getName()));
        return new Summary(summary.file(), summary.sha256(), summary.kind(), summary.title(), summary.tldr(),
                summary.facets(), summary.provider(), summary.extractive(), warnings);
    }
}
