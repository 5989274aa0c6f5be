package org.otowi.assistant.summary;

import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;

/** Makes a summary of a document that was read; synchronous, cancellable, safe for use by several threads. */
public interface Summarizer {

    /**
     * Summarizes the document.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Summary summarize(Document document, Cancellation cancellation);
}
