package org.otowi.cli.summarize;

import java.nio.file.Path;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;
import org.otowi.provenance.Exchange;

/** Quotes the document. */
final class EmbeddedMaker implements SummaryMaker {

    private final EmbeddedSummarizer summarizer = EmbeddedSummarizer.shipped();

    @Override
    public Made make(Path name, Document document, Cancellation cancellation) {
        return new Made(summarizer.summarize(document, cancellation), summarizer.model(), Exchange.NONE);
    }
}
