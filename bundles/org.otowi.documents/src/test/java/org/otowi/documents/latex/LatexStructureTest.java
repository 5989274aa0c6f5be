package org.otowi.documents.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.SectionKind;

/** How environments and commands of structure shape a paper. */
class LatexStructureTest {

    @TempDir
    private Path folder;

    private Paper read(String body) throws Exception {
        return Documents.paper(folder.resolve("main.tex"), "\\begin{document}\n" + body + "\n\\end{document}\n");
    }

    private static List<String> outline(Paper paper) {
        return paper.sections().stream().map(section -> section.level() + " " + section.heading()).toList();
    }

    @Test
    void nestsSectionsByTheirCommands() throws Exception {
        assertEquals(List.of("1 A", "2 B", "3 C", "4 D", "1 E \\$5"), outline(read("\\section{A}\\subsection[b]{B}"
                + "\\subsubsection*{C}\\paragraph{D} Text. \\section{E \\$5}")));
    }

    @Test
    void nestsSectionsBelowChaptersWhereThereAreAny() throws Exception {
        assertEquals(List.of("1 A", "2 B", "1 C"), outline(read("\\chapter{A}\\section{B}\\chapter*{C}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\begin{abstract}Short.\\end{abstract}Long.", "\\abstract{Short.} Long.",
        "\\begin{abstract}\n\nShort.\n\n\\end{abstract}\n\nLong."})
    void opensAndClosesTheAbstract(String body) throws Exception {
        Paper paper = read(body);
        assertEquals(List.of(SectionKind.ABSTRACT, SectionKind.OTHER), paper.sections().stream().map(s -> s.kind()).toList());
        assertEquals(List.of("Short.", "Long."), Documents.sentences(paper));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\acknowledgments Thanks.", "\\begin{acks}Thanks.\\end{acks}", "\\section*{Acknowledgements} Thanks."})
    void findsAcknowledgements(String body) throws Exception {
        assertEquals(SectionKind.ACKNOWLEDGEMENTS, read("Text. " + body).sections().get(1).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbatim", "lstlisting", "tikzpicture", "comment", "tabular", "algorithmic", "minted"})
    void readsNoSentencesInWhatIsNoText(String environment) throws Exception {
        Paper paper = read("Before.\n\\begin{" + environment + "}{py}\n\\section{Hidden} 5 % Not this.\n\\end{" + environment
                + "}\nAfter.");
        assertEquals(List.of("Before.", "After."), Documents.sentences(paper));
        assertEquals(List.of(), outline(paper).stream().filter(heading -> heading.contains("Hidden")).toList());
    }

    @Test
    void readsNoSentencesInTheAuthorsListings() throws Exception {
        assertEquals(List.of("Before.", "After."), Documents.sentences(read(
                "\\lstnewenvironment{py}[1]{\\lstset{a}}{}Before.\n\\begin{py}\nNot this.\n\\end{py}\nAfter.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"center", "theorem", "multicols}{2", "minipage}[t]{5cm", "small", "quote"})
    void readsOnInOtherEnvironments(String environment) throws Exception {
        String end = environment.replaceFirst("}.*", "");
        assertEquals(List.of("Before.", "Inside.", "After."),
                Documents.sentences(read("Before. \\begin{" + environment + "} Inside. \\end{" + end + "} After.")));
    }

    @Test
    void readsItemsAsParagraphs() throws Exception {
        Paper paper = read("We need \\begin{enumerate}\\item[(a)] rods,\\item bars and\\item \\textbf{Heat}: much of it."
                + "\\end{enumerate}\nThat is all.\n\nReally.");
        assertEquals(List.of("We need", "rods,", "bars and", "Heat: much of it.", "That is all.", "Really."), Documents.sentences(paper));
        assertEquals(List.of(0, 1, 2, 3, 4, 5), paper.sentences().map(sentence -> sentence.paragraph()).toList());
    }

    @Test
    void numbersCaptionsByTheirKind() throws Exception {
        Paper paper = read("\\begin{figure}[t]\\caption{A \\label{a} rod.}\\end{figure}\\begin{table*}\\caption[s]{Two bars.}"
                + "\\begin{tabular}{l}x\\end{tabular}\\end{table*}\\begin{figure*}\\captionsetup{x}\\caption*{More $x$.}\\end{figure*}"
                + "\\begin{algorithm}\\caption{Heat it.}\\end{algorithm}\\begin{figure}No caption.\\end{figure}");
        assertEquals(List.of("Figure 1: A rod.", "Table 1: Two bars.", "Figure 2: More $x$.", "Algorithm 1: Heat it."),
                paper.captions().stream().map(caption -> caption.label() + ": " + caption.text()).toList());
        assertEquals(List.of(), Documents.sentences(paper));
    }

    @Test
    void keepsASentenceWholeAroundAFigure() throws Exception {
        assertEquals(List.of("It starts here and ends there."), Documents.sentences(
                read("It starts here\n\\begin{figure}\n\\caption{A rod.}\n\\end{figure}\nand ends there.")));
    }

    @Test
    void readsEntriesOfAListOfReferences() throws Exception {
        assertEquals(List.of("A. Lind and B. Ek, Heat 5 (2001).", "C. Hall."), read("Text.\\begin{thebibliography}{99}\n"
                + "\\bibitem[Lind(2001)]{l} A. Lind and\nB.~Ek, {\\it Heat} \\textbf{5} (2001).\n\n\\bibitem{h}\nC. Hall.\n"
                + "\\end{thebibliography}").references());
    }

    @Test
    void readsNothingOutsideTheDocumentButItsTitle() throws Exception {
        Paper paper = Documents.paper(folder.resolve("a.tex"),
                "No text.\n\\title[Short]{Rods \\\\ and bars}\n\\begin{document}Text.\\end{document}\nNor this.");
        assertEquals("Rods and bars", paper.title());
        assertEquals(List.of("Text."), Documents.sentences(paper));
    }
}
