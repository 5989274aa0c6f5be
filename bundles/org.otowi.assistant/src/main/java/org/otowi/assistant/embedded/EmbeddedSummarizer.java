package org.otowi.assistant.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.otowi.assistant.ranking.SentenceRanker;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summarizer;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;
import org.otowi.documents.Notebook;
import org.otowi.documents.Paper;
import org.otowi.documents.SourceFile;
import org.otowi.provenance.ModelUse;

/**
 * Summarizes by quoting: the sentences of a paper that say best what it is about, and what code declares and says of
 * itself.
 *
 * <p>Works in this process alone. Where a file says nothing of its purpose, the one derived sentence is named in the
 * warnings.
 */
public final class EmbeddedSummarizer implements Summarizer {

    /** The provider's name in summaries and in the provenance log. */
    public static final String PROVIDER = ModelUse.EMBEDDED;

    private final ModelUse model;
    private final PaperDigester papers;
    private final CodeDigester code = new CodeDigester();

    public EmbeddedSummarizer(SentenceRanker ranker) {
        model = ModelUse.embedded(ranker.name(), ranker.version());
        papers = new PaperDigester(ranker);
    }

    /** What the provenance log says of it: the ranker's name and version. */
    public ModelUse model() {
        return model;
    }

    /** The summarizer with the ranker that Otowi ships. */
    public static EmbeddedSummarizer shipped() {
        return new EmbeddedSummarizer(SentenceRanker.shipped());
    }

    @Override
    public Summary summarize(Document document, Cancellation cancellation) {
        cancellation.check();
        if (document instanceof Paper paper) {
            return summary(paper, "paper", paper.title(), papers.digest(paper, cancellation));
        }
        if (document instanceof SourceFile file) {
            return summary(file, "code", file.file().getFileName().toString(), code.digest(file));
        }
        Notebook notebook = (Notebook) document;
        return summary(notebook, "notebook", notebook.text().title(), digest(notebook, cancellation));
    }

    /** The text says what a notebook is about, unless it has no text. */
    private Digest digest(Notebook notebook, Cancellation cancellation) {
        Digest outline = code.digest(notebook.code());
        if (notebook.text().sentences().findAny().isEmpty()) {
            return outline;
        }
        Digest prose = papers.digest(notebook.text(), cancellation);
        Map<Facet, List<Claim>> facets = new LinkedHashMap<>(prose.facets());
        facets.putAll(outline.facets());
        return new Digest(prose.tldr(), facets, prose.warnings());
    }

    private static Summary summary(Document document, String kind, String title, Digest digest) {
        List<String> warnings =
                Stream.concat(document.warnings().stream(), digest.warnings().stream()).distinct().toList();
        return new Summary(document.file(), document.sha256(), kind, title, digest.tldr(), digest.facets(),
                PROVIDER, true, warnings);
    }
}
