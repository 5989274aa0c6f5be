package org.otowi.cli.summarize;

import java.nio.file.Path;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;

/** Makes the summary of a document, with or without a model. */
interface SummaryMaker {

    /**
     * Makes it.
     *
     * @param name what the user called the file
     * @param document what was read of it
     * @throws UnwrittenException if a model was asked and there is no summary
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Made make(Path name, Document document, Cancellation cancellation)
            throws UnreadableDocumentException, UnwrittenException;

    /**
     * A summary and how it came about.
     *
     * @param model who made it, for the log
     * @param exchange what was said to a model and by it
     */
    record Made(Summary summary, ModelUse model, Exchange exchange) {}
}
