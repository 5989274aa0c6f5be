package org.otowi.documents.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;

class LatexReaderTest {

    private static final String ARTICLE = """
            \\documentclass{article}
            \\usepackage{amsmath} % comments are no text
            \\newcommand{\\code}{\\emph{rods}}
            \\newcommand{\\two}[2][hot]{#1 #2}
            \\title{Hot Rods\\thanks{Funded by nobody.} and \\code}
            \\author{Ana Mar\\'{\\i}a L\\'opez \\\\ Institute of Heat \\and Bj\\"orn K. Svensson}
            \\begin{document}
            \\maketitle
            \\begin{abstract}
            We heat rods at 20~\\% power. % not more
            They melt.
            \\end{abstract}
            \\section{Introduction} \\label{sec:intro}
            The package \\code\\ solves $u_t = k\\,u_{xx}$,
            see \\cite[p.~3]{fourier, other} and Eq.~\\eqref{heat}\\footnote{A note.}:
            \\begin{equation}
            u_t = k u_{xx}, \\label{heat}
            \\end{equation}
            where $k$ is the conductivity. G\\"odel and Erd\\H{o}s agree---mostly.

            \\two{rods} and \\two[cold]{bars} differ.
            \\begin{figure}
            \\includegraphics[width=3cm]{rod.png}
            \\caption[short]{A rod that \\emph{melts}.}
            \\end{figure}
            \\subsection*{Notation}
            \\begin{itemize}
            \\item First item;
            \\item second item.
            \\end{itemize}
            \\begin{verbatim}
            no % text
            \\end{verbatim}
            \\appendix
            \\section{Proofs}
            Trivial.
            \\begin{thebibliography}{9}
            \\bibitem{fourier} J. Fourier. \\emph{Heat}. 1822.
            \\bibitem[B]{other} B. Other. Cold. 1900.
            \\end{thebibliography}
            \\end{document}
            Nothing here counts.
            """;

    @TempDir
    private Path folder;

    private Paper read(String text) throws Exception {
        return Documents.paper(folder.resolve("main.tex"), text);
    }

    @Test
    void readsTitleAndAuthors() throws Exception {
        Paper paper = read(ARTICLE);
        assertEquals("Hot Rods and rods", paper.title());
        assertEquals(List.of("Ana María López", "Björn K. Svensson"), paper.authors());
    }

    @Test
    void readsTheTextWithMathsAsWritten() throws Exception {
        assertEquals(List.of("We heat rods at 20 % power.", "They melt.",
                "The package rods solves $u_t = k\\,u_{xx}$, see [fourier, other] and Eq. (heat): "
                        + "$$u_t = k u_{xx}$$, where $k$ is the conductivity.",
                "Gödel and Erdős agree—mostly.", "hot rods and cold bars differ.", "First item;", "second item.",
                "Trivial."), Documents.sentences(read(ARTICLE)));
    }

    @Test
    void readsSectionsWithKinds() throws Exception {
        List<Section> sections = read(ARTICLE).sections();
        assertEquals(List.of("Abstract", "Introduction", "Notation", "Proofs"),
                sections.stream().map(Section::heading).toList());
        assertEquals(List.of(SectionKind.ABSTRACT, SectionKind.INTRODUCTION, SectionKind.INTRODUCTION,
                SectionKind.APPENDIX), sections.stream().map(Section::kind).toList());
        assertEquals(2, sections.get(2).level());
    }

    @Test
    void anchorsSentencesAtTheirLines() throws Exception {
        var anchors = read(ARTICLE).sentences().map(sentence -> sentence.anchor()).toList();
        assertEquals(10, anchors.get(0).line().getAsInt());
        assertEquals(14, anchors.get(2).line().getAsInt());
        assertEquals(19, anchors.get(2).endLine().getAsInt());
    }

    @Test
    void keepsCaptionsAndReferencesApart() throws Exception {
        Paper paper = read(ARTICLE);
        assertEquals("Figure 1", paper.captions().get(0).label());
        assertEquals("A rod that melts.", paper.captions().get(0).text());
        assertEquals(24, paper.captions().get(0).anchor().line().getAsInt());
        assertEquals(List.of("J. Fourier. Heat. 1822.", "B. Other. Cold. 1900."), paper.references());
    }

    @Test
    void understandsShorthandsForEnvironments() throws Exception {
        Paper paper = read("\\newcommand{\\be}{\\begin{equation}}\\newcommand{\\ee}{\\end{equation}}\n"
                + "\\begin{document}\nWe solve \\be a = b. \\ee It works.\n\\end{document}\n");
        assertEquals(List.of("We solve $$a = b$$.", "It works."), Documents.sentences(paper));
    }

    @Test
    void readsAuthorsOfJournalClasses() throws Exception {
        Paper revtex = read("\\author{Ana L\\'opez}\\email{a@b.org}\\affiliation{Institute of Heat}\n"
                + "\\author{Bo Ek}\n\\begin{document}\\title{T}\nText.\n\\end{document}\n");
        assertEquals(List.of("Ana López", "Bo Ek"), revtex.authors());
        Paper ieee = read("\\author{\\IEEEauthorblockN{Ana Lind}\\IEEEauthorblockA{Institute\\\\Bergen}\\and"
                + "\\IEEEauthorblockN{Bo Ek, Cy Dahl}}\n\\begin{document}\\title{T}\nText.\n\\end{document}\n");
        assertEquals(List.of("Ana Lind", "Bo Ek", "Cy Dahl"), ieee.authors());
    }

    @Test
    void takesAFileWithoutPreambleAsText() throws Exception {
        assertEquals(List.of("Only a chapter."), Documents.sentences(read("\\section{One}\nOnly a chapter.\n")));
    }

    @Test
    void takesABracketForAnOptionOnlyWhereItIsOne() throws Exception {
        assertEquals(List.of("The interval LaTeX [0, 1) is … [half] open.", "It goes on here."),
                Documents.sentences(read("The interval \\LaTeX{} [0, 1) is \\ldots{} [half]\\\\[2pt] open.\n\nIt goes on here.\n")));
    }

    @Test
    void takesNoLoneFormulaForASentence() throws Exception {
        assertEquals(List.of("It holds.", "It is so."), Documents.sentences(read("It holds. \\[ E = mc^2. \\] It is so.\n")));
    }

    @Test
    void survivesMacrosThatExpandForEver() throws Exception {
        Paper paper = read("\\def\\a{\\b}\\def\\b{\\a}\\begin{document}Before. \\a After.\\end{document}");
        assertEquals(List.of("Before.", "After."), Documents.sentences(paper));
        assertEquals(1, paper.warnings().size());
    }

    @Test
    void survivesMacrosThatGrowExponentially() throws Exception {
        StringBuilder bomb = new StringBuilder("\\def\\xa{boom }");
        for (char c = 'b'; c <= 'z'; c++) {
            String before = "\\x" + (char) (c - 1);
            bomb.append("\\def\\x").append(c).append('{').append(before.repeat(10)).append('}');
        }
        Paper paper = read(bomb + "\\begin{document}Before. \\xz\n\nAfter.\\end{document}");
        assertTrue(Documents.sentences(paper).contains("After."));
        assertEquals(1, paper.warnings().size());
    }

    @Test
    void survivesWhatIsNeverClosed() throws Exception {
        assertEquals(List.of("Words {in}."), Documents.sentences(read("Words \\{in\\}. $a \\emph{")).stream()
                .filter(text -> text.startsWith("Words {in}")).map(text -> "Words {in}.").toList());
        assertEquals(List.of("Text."), Documents.sentences(read("Text.\n\n\\begin{tabular}{ll} a & b")));
    }
}
