package org.otowi.documents;

import java.nio.file.Path;

/** Reads any supported research file. */
public final class DocumentReader {

    private final ReadLimits limits;

    public DocumentReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a PDF, LaTeX, Markdown or text file, a Jupyter notebook, or source code; the format is found from the name and
     * the first bytes.
     *
     * @throws UnreadableDocumentException if the file is no readable document of a supported format within the limits
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Document read(Path file, Cancellation cancellation) throws UnreadableDocumentException {
        throw new UnsupportedOperationException("not written yet: " + limits + file + cancellation);
    }
}
