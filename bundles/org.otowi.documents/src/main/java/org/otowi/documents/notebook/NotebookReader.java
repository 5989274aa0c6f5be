package org.otowi.documents.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.otowi.documents.Notebook;
import org.otowi.documents.SourceFile;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.code.Language;
import org.otowi.documents.code.SourceReader;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.Messages;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.markdown.MarkdownReader;
import org.otowi.documents.text.PaperBuilder;

/** Reads a Jupyter notebook: Markdown cells as text, code cells as one source file. */
public final class NotebookReader {

    /** Reads the JSON text of a notebook. */
    public Notebook read(LoadedFile file, DecodedText text, ReadBudget budget) throws UnreadableDocumentException {
        CellReader cells = cells(file, text);
        PaperBuilder paper = new PaperBuilder(file.path(), file.sha256());
        text.warnings().forEach(paper::warn);
        MarkdownReader markdown = new MarkdownReader();
        List<String> code = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Cell cell : cells.cells()) {
            if (cell.type().equals("markdown")) {
                markdown.add(String.join("\n", cell.lines()), cell.places()::get, paper, budget);
            } else if (cell.type().equals("code")) {
                code.addAll(cell.lines().stream().map(NotebookReader::withoutMagic).toList());
                places.addAll(cell.places());
            }
        }
        if (!cells.language().orElse("python").contains("python")) {
            paper.warn(Messages.text("notebookLanguage", cells.language().get()));
            code.clear();
        }
        SourceFile source = new SourceReader().read(file.path(), file.sha256(), String.join("\n", code),
                Language.PYTHON, budget.cancellation());
        return new Notebook(paper.build(), new AnchorShift(places).apply(source));
    }

    private static CellReader cells(LoadedFile file, DecodedText text) throws UnreadableDocumentException {
        try {
            CellReader cells = CellReader.of(text.text());
            if (cells.cells().isEmpty()) {
                throw ReadBudget.refusal(Reason.NO_TEXT, "notebookEmpty", file.path());
            }
            return cells;
        } catch (IOException e) {
            throw new UnreadableDocumentException(Reason.BROKEN, Messages.text("notebookBroken", file.path()), e);
        }
    }

    /** Lines for the notebook itself, such as {@code %matplotlib inline}, are no Python. */
    private static String withoutMagic(String line) {
        String start = line.stripLeading();
        return start.startsWith("%") || start.startsWith("!") ? "" : line;
    }
}
