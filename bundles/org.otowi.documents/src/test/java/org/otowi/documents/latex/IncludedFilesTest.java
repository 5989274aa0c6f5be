package org.otowi.documents.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.documents.Cancellation;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.Sentence;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;

class IncludedFilesTest {

    @TempDir
    private Path top;
    private Path folder;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createDirectories(top.resolve("paper/parts")).getParent();
    }

    private Paper read(String text) throws Exception {
        return Documents.paper(folder.resolve("main.tex"), text);
    }

    @Test
    void readsIncludedFilesInPlaceAndAnchorsThemAtTheLineThatIncludesThem() throws Exception {
        Files.writeString(folder.resolve("parts/one.tex"), "\n\nOne.\n\\input{parts/two}\n");
        Files.writeString(folder.resolve("parts/two.tex"), "Two.\n");
        Paper paper = read("\\begin{document}\nFirst.\n\\include{parts/one} % \\input{parts/never}\nLast.\n\\end{document}\n");
        assertEquals(List.of("First.", "One.", "Two.", "Last."), Documents.sentences(paper));
        assertEquals(List.of(2, 3, 3, 4), paper.sentences().map(Sentence::anchor).map(a -> a.line().getAsInt()).toList());
        assertEquals(List.of(), paper.warnings());
    }

    @Test
    void leavesOutAFileWithinItself() throws Exception {
        Files.writeString(folder.resolve("loop.tex"), "Loop. \\input{loop}\n");
        Paper paper = read("Start. \\input{loop} \\input{main} End.\n");
        assertEquals(List.of("Start.", "Loop.", "End."), Documents.sentences(paper));
        assertEquals(2, paper.warnings().size());
    }

    @Test
    void readsAFileThatIsIncludedTwiceTwice() throws Exception {
        Files.writeString(folder.resolve("note.tex"), "Note.\n");
        Paper paper = read("\\input{note}\n\nText.\n\n\\input note\n");
        assertEquals(List.of("Note.", "Text.", "Note."), Documents.sentences(paper));
        assertEquals(List.of(), paper.warnings());
    }

    @Test
    void includesNothingFromVerbatimText() throws Exception {
        Paper paper = read("Before\n\\begin{verbatim}\n\\input{nowhere} % \\end{document}\n\\end{verbatim} after.\n");
        assertEquals(List.of("Before after."), Documents.sentences(paper));
        assertEquals(List.of(), paper.warnings());
    }

    @Test
    void includesFilesToALimitedDepth() throws Exception {
        for (int i = 1; i <= 30; i++) {
            Files.writeString(folder.resolve("f" + i + ".tex"), "Depth " + i + ".\n\\input{f" + (i + 1) + "}\n");
        }
        Paper paper = read("\\input{f1}\n");
        assertEquals("Depth 16.", Documents.sentences(paper).get(15));
        assertEquals(16, paper.sentences().count());
        assertEquals(1, paper.warnings().size());
    }

    @Test
    void countsIncludedTextAgainstTheLimit() throws Exception {
        Files.writeString(folder.resolve("long.tex"), "Words. ".repeat(100));
        Path main = Files.writeString(folder.resolve("main.tex"), "Text. \\input{long}\n");
        DocumentReader reader = new DocumentReader(new ReadLimits(1 << 20, 10, 500, Duration.ofMinutes(1)));
        assertEquals(Reason.TOO_LARGE,
                assertThrows(UnreadableDocumentException.class, () -> reader.read(main, Cancellation.NEVER)).reason());
    }

    @Test
    void leavesOutFilesElsewhereOnTheDisk() throws Exception {
        Files.writeString(top.resolve("secret.tex"), "Secret.");
        Files.createSymbolicLink(folder.resolve("link.tex"), top.resolve("secret.tex"));
        Paper paper = read("Open. \\input{../secret} \\input{link} \\input{" + top.resolve("secret.tex") + "}\n");
        assertEquals(List.of("Open."), Documents.sentences(paper));
        assertEquals(3, paper.warnings().size());
    }

    @Test
    void saysWhichFilesAreMissingOrUnreadable() throws Exception {
        Files.write(folder.resolve("binary.tex"), new byte[] {0, 1, 2});
        Paper paper = read("Text.\n\\input{nowhere}\n\\input{binary}\n");
        assertTrue(paper.warnings().get(0).contains("nowhere"));
        assertTrue(paper.warnings().get(1).contains("binary"));
    }

    @Test
    void readsTheReferencesThatWereTypeset() throws Exception {
        Files.writeString(folder.resolve("main.bbl"),
                "\\begin{thebibliography}{1}\n\\bibitem{a} J. Fourier. {\\em Heat}. 1822.\n\\end{thebibliography}\n");
        assertEquals(List.of("J. Fourier. Heat. 1822."),
                read("\\begin{document}Text.\\bibliography{refs}\\end{document}").references());
    }

    @Test
    void readsTheReferencesThatAreCitedElse() throws Exception {
        Files.writeString(folder.resolve("refs.bib"), """
                @comment{not this}
                @string{jfm = "J. Fluid Mech."}
                @article{a,
                  author = {L{\\'o}pez, Ana and Ek, Bo},
                  title = "The {Heat} of Rods",
                  journal = jfm, year = 2001,
                }
                @book{unused, author = {Nobody}, title = {Nothing}, year = 1999}
                """);
        assertEquals(List.of("López, Ana and Ek, Bo. The Heat of Rods. J. Fluid Mech., 2001."),
                read("\\begin{document}Text \\citep{a}.\\bibliography{refs}\\end{document}").references());
    }
}
