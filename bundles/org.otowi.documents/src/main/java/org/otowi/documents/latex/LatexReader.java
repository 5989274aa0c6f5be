package org.otowi.documents.latex;

import org.otowi.documents.Paper;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.text.PaperBuilder;

/** Reads a LaTeX document from its main file, included files and bibliography. */
public final class LatexReader {

    /** Reads the document that the text of a main file starts. */
    public Paper read(LoadedFile file, DecodedText text, ReadBudget budget) throws UnreadableDocumentException {
        PaperBuilder paper = new PaperBuilder(file.path(), file.sha256());
        text.warnings().forEach(paper::warn);
        TexSource source = new TexIncluder(budget, paper::warn).assemble(text);
        TexWalker walker = new TexWalker(paper, budget);
        walker.walk(source);
        return paper.build();
    }
}
