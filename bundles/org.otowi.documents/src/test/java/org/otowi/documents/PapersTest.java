package org.otowi.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Published papers, where they lie beside the project; what they show is also tested with papers made by the tests. */
class PapersTest {

    private static Paper read(String name) throws Exception {
        Path file = Path.of("").toAbsolutePath().resolve("../../../shared/data/papers").resolve(name).normalize();
        assumeTrue(Files.exists(file));
        return (Paper) Documents.read(file);
    }

    @Test
    void readsAPaperOfOneColumn() throws Exception {
        Paper paper = read("parthenon/main.pdf");
        assertEquals("Parthenon Notes", paper.title());
        assertEquals(List.of("1 Forest of Octrees", "1.1 Forest Neighbor Connectivity", "1.1.1 Finding Neighbors",
                "1.1.2 Finding face neighbor coordinate transforms"), headings(paper).subList(0, 4));
        assertEquals(5, paper.references().size());
        Sentence goal = find(paper, "The goal is to support");
        assertEquals("The goal is to support an arbitrarily connected hexahedral macrosmesh, which implies that trees can "
                + "have one tree neighbor per face, but an arbitrary number of edge and node connections (including zero even "
                + "on internal elements).", goal.text());
        assertEquals(1, goal.anchor().page().getAsInt());
        assertEquals(10, find(paper, "The default shared prolongation operator").anchor().page().getAsInt());
    }

    @Test
    void findsTheSentencesOfTheSourceInThePdf() throws Exception {
        Set<String> printed = plainWords(read("parthenon/main.pdf"));
        Set<String> written = plainWords(read("parthenon/main.tex"));
        long found = written.stream().filter(printed::contains).count();
        assertTrue(found >= written.size() * 0.9, found + " of " + written.size());
    }

    /** Sentences without maths, citations or references, whose words must be the same in both. */
    private static Set<String> plainWords(Paper paper) {
        return paper.sentences().map(Sentence::text)
                .filter(text -> text.matches("[A-Za-z ,.;:()'’“”\"-]{30,}"))
                .map(text -> text.toLowerCase().replaceAll("[^a-z]+", " ").strip())
                .collect(Collectors.toSet());
    }

    @Test
    void readsBitmapFontsAndRunInHeadings() throws Exception {
        Paper paper = read("dynonet/ms.pdf");
        assertEquals("dynoNet: A neural network architecture for learning dynamical systems", paper.title());
        assertEquals(List.of("Marco Forgione", "Dario Piga"), paper.authors());
        assertEquals(20, paper.references().size());
        assertEquals(6, paper.captions().size());
        assertEquals("Examples show the effectiveness of the proposed approach on well-known system identification benchmarks.",
                find(paper, "Examples show").text());
        assertTrue(headings(paper).contains("1.3 Representational power of dynoNet architectures"));
        assertTrue(headings(paper).contains("Initial condition"));
        assertTrue(Documents.sentences(paper).stream().anyMatch(text -> text.contains("multi-input-multi-output (MIMO)")));
    }

    @Test
    void readsAMarkdownPaper() throws Exception {
        Paper paper = read("emcee-joss/paper.md");
        assertEquals(13, paper.authors().size());
        assertEquals(SectionKind.ABSTRACT, paper.sections().get(0).kind());
        assertEquals(84, find(paper, "emcee is a Python library").anchor().line().getAsInt());
    }

    private static List<String> headings(Paper paper) {
        return paper.sections().stream().map(Section::heading).filter(heading -> !heading.isEmpty()).toList();
    }

    private static Sentence find(Paper paper, String start) {
        return paper.sentences().filter(sentence -> sentence.text().startsWith(start)).findFirst().orElseThrow();
    }
}
