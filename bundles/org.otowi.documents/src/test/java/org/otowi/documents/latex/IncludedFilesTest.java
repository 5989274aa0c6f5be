package org.otowi.documents.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.Sentence;

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
