package org.otowi.documents;

import java.nio.file.Path;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.code.Language;
import org.otowi.documents.code.Languages;
import org.otowi.documents.code.SourceReader;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.FileLoader;
import org.otowi.documents.input.Format;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.input.TextDecoder;
import org.otowi.documents.latex.LatexReader;
import org.otowi.documents.markdown.MarkdownReader;
import org.otowi.documents.notebook.NotebookReader;
import org.otowi.documents.pdf.PdfReader;
import org.otowi.documents.text.PlainTextReader;

/** Reads any supported research file; safe for use by several threads. */
public final class DocumentReader {

    private final ReadLimits limits;
    private final FileLoader loader = new FileLoader();
    private final TextDecoder decoder = new TextDecoder();

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
        ReadBudget budget = new ReadBudget(file, limits, cancellation);
        LoadedFile loaded = loader.load(budget);
        Format format = Format.of(loaded);
        return format == Format.PDF ? new PdfReader().read(loaded, budget) : readText(loaded, format, budget);
    }

    private Document readText(LoadedFile file, Format format, ReadBudget budget) throws UnreadableDocumentException {
        DecodedText text = decoder.decode(file);
        if (text.text().isBlank()) {
            throw ReadBudget.refusal(Reason.NO_TEXT, "noText", file.path());
        }
        return switch (format) {
            case LATEX -> new LatexReader().read(file, text, budget);
            case MARKDOWN -> new MarkdownReader().read(file, text, budget);
            case NOTEBOOK -> new NotebookReader().read(file, text, budget);
            case TEXT -> new PlainTextReader().read(file, text, budget);
            case OTHER -> readCode(file, text, budget);
            case PDF -> throw new IllegalStateException("a PDF is no text");
        };
    }

    private SourceFile readCode(LoadedFile file, DecodedText text, ReadBudget budget) throws UnreadableDocumentException {
        budget.spend(text.text().length());
        Language language = Languages.of(file.path(), text.text())
                .orElseThrow(() -> ReadBudget.refusal(Reason.UNSUPPORTED, "unsupported", file.path()));
        return new SourceReader().read(file.path(), file.sha256(), text.text(), language, budget.cancellation());
    }
}
