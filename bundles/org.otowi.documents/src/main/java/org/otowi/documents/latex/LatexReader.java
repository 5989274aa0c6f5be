package org.otowi.documents.latex;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        TexFiles disk = new TexFiles(budget);
        TexSource source = new TexIncluder(disk, budget, paper::warn).assemble(text);
        TexWalker walker = new TexWalker(paper, budget);
        walker.walk(TexMacros.withoutShorthands(source));
        if (!walker.bibliographies().isEmpty()) {
            addReferences(walker, disk, paper, budget);
        }
        return paper.build();
    }

    /**
     * The files that a main file includes, each once, in the order of their first use.
     *
     * @throws UnreadableDocumentException if they are beyond a limit; those that cannot be read are left out
     */
    public List<LoadedFile> included(DecodedText text, ReadBudget budget) throws UnreadableDocumentException {
        TexFiles disk = new TexFiles(budget);
        new TexIncluder(disk, budget, warning -> {}).assemble(text);
        return disk.loaded();
    }

    /** Takes the list that was typeset, in the {@code .bbl} file beside the main one, else what is cited of the databases. */
    private static void addReferences(TexWalker walker, TexFiles disk, PaperBuilder paper, ReadBudget budget)
            throws UnreadableDocumentException {
        String name = disk.main().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Optional<DecodedText> typeset = load(disk, name + ".bbl", "", budget);
        if (typeset.isPresent() && typeset.get().text().contains("\\bibitem")) {
            walker.bibliography(TexSource.ofLine(typeset.get().text(), 1));
            return;
        }
        for (String database : walker.bibliographies()) {
            BibFile entries = BibFile.of(load(disk, database, ".bib", budget).map(DecodedText::text).orElse(""));
            for (String key : walker.citedKeys().isEmpty() ? entries.keys() : walker.citedKeys()) {
                Optional<String> reference = entries.reference(key);
                if (reference.isPresent()) {
                    paper.reference(walker.plain(reference.get()));
                }
            }
        }
    }

    /** A list of references that is missing or unreadable leaves the paper without one. */
    private static Optional<DecodedText> load(TexFiles disk, String name, String extension, ReadBudget budget)
            throws UnreadableDocumentException {
        Optional<Path> file = disk.find(name, extension).filter(found -> !disk.isOutside(found));
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(disk.load(file.get()));
        } catch (UnreadableDocumentException e) {
            budget.check();
            return Optional.empty();
        }
    }
}
