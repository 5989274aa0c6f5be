package org.otowi.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.FileLoader;
import org.otowi.documents.input.Format;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.input.TextDecoder;
import org.otowi.documents.latex.LatexReader;
import org.otowi.documents.notebook.NotebookLines;
import org.otowi.documents.pdf.PdfReader;
import org.otowi.documents.pdf.PrintedPaper;

/** Reads the whole text of any file that has some; safe for use by several threads. */
public final class FullTextReader {

    /** What a file is that can be opened and holds no text that we can tell. */
    private static final Set<Reason> TEXTLESS =
            EnumSet.of(Reason.BINARY, Reason.ENCRYPTED, Reason.NO_TEXT, Reason.BROKEN);

    private final ReadLimits limits;
    private final FileLoader loader = new FileLoader();

    public FullTextReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file, and with a LaTeX document all that it includes, each as a text of its own.
     *
     * @return at least one; the file that was asked for first
     * @throws UnreadableDocumentException if the file cannot be opened or is beyond a limit; a file without text, such as a
     *     scan or a picture, is no failure
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public List<FullText> read(Path file, Cancellation cancellation) throws UnreadableDocumentException {
        ReadBudget budget = new ReadBudget(file, limits, cancellation);
        LoadedFile loaded = loader.load(budget);
        try {
            return texts(loaded, budget);
        } catch (UnreadableDocumentException e) {
            if (TEXTLESS.contains(e.reason())) {
                return List.of(text(loaded, List.of()));
            }
            throw e;
        }
    }

    private static List<FullText> texts(LoadedFile file, ReadBudget budget) throws UnreadableDocumentException {
        Format format = Format.of(file);
        if (format == Format.PDF) {
            PrintedPaper paper = new PdfReader().readPrinted(file, budget);
            List<TextPiece> pieces = pieces(paper.paper());
            return List.of(new FullText(file.path(), file.bytes().length, file.sha256(), pieces, paper.printed()));
        }
        DecodedText decoded = new TextDecoder().decode(file);
        if (format == Format.LATEX) {
            return latex(file, decoded, budget); // which counts the characters itself
        }
        budget.spend(decoded.text().length());
        return List.of(text(file, format == Format.NOTEBOOK
                ? NotebookLines.of(decoded.text()).orElseGet(() -> lines(decoded)) : lines(decoded)));
    }

    private static List<FullText> latex(LoadedFile main, DecodedText decoded, ReadBudget budget)
            throws UnreadableDocumentException {
        List<FullText> all = new ArrayList<>(List.of(text(main, lines(decoded))));
        for (LoadedFile part : new LatexReader().included(decoded, budget)) {
            all.add(text(part, lines(new TextDecoder().decode(part))));
        }
        return all;
    }

    /** A paper as the pieces that it consists of, in reading order. */
    public static List<TextPiece> pieces(Paper paper) {
        List<TextPiece> pieces = new ArrayList<>();
        paper.sections().forEach(section -> section.sentences().forEach(sentence ->
                pieces.add(new TextPiece(section.heading(), sentence.text(), sentence.anchor()))));
        paper.captions().forEach(caption ->
                pieces.add(new TextPiece(caption.label(), caption.label() + ": " + caption.text(), caption.anchor())));
        return pieces;
    }

    private static List<TextPiece> lines(DecodedText text) {
        List<String> lines = text.lines();
        int count = lines.get(lines.size() - 1).isEmpty() ? lines.size() - 1 : lines.size();
        List<TextPiece> pieces = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pieces.add(new TextPiece("", lines.get(i), SourceAnchor.ofLines(i + 1, i + 1, lines.get(i).strip())));
        }
        return pieces.stream().allMatch(piece -> piece.text().isBlank()) ? List.of() : pieces;
    }

    private static FullText text(LoadedFile file, List<TextPiece> pieces) {
        String printed = pieces.stream().map(TextPiece::text).collect(Collectors.joining("\n"));
        return new FullText(file.path(), file.bytes().length, file.sha256(), pieces, printed);
    }
}
