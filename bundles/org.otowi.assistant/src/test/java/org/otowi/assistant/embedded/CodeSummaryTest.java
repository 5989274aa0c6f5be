package org.otowi.assistant.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;
import org.otowi.documents.Notebook;
import org.otowi.documents.SectionKind;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.SourceFile;
import org.otowi.documents.code.Comment;
import org.otowi.documents.code.Language;
import org.otowi.documents.code.Symbol;

class CodeSummaryTest {

    @Test
    void purposeIsTheFirstSentenceOfTheHeadComment() {
        Summary summary = summarize(Sources.heat());
        assertEquals("Implicit heat conduction, e.g. in layers.", summary.tldr().text());
        assertEquals("code", summary.kind());
        assertEquals("heat.f90", summary.title());
        assertEquals(List.of(), summary.warnings());
    }

    @Test
    void factsAreNamedWithTheirLines() {
        Summary summary = summarize(Sources.heat());
        assertEquals(List.of("subroutine advanceHeat(t, dt): Advance the temperature by one step."),
                texts(summary, Facet.INTERFACE));
        assertEquals(List.of("iso_fortran_env"), texts(summary, Facet.DEPENDENCIES));
        assertEquals(List.of("kappa = 1.2e-4: diffusivity, m^2/s", "tol = 1e-8"), texts(summary, Facet.CONSTANTS));
        assertEquals(List.of("open(unit=10, file='heat.dat')"), texts(summary, Facet.FILES));
        assertEquals(List.of("advanceHeat calls helper, solve"), texts(summary, Facet.CALLS));
        assertEquals(List.of("TODO radiation"), texts(summary, Facet.TODOS));
        Claim offered = summary.facets().get(Facet.INTERFACE).get(0);
        assertEquals(OptionalInt.of(10), offered.anchors().get(0).line());
        assertEquals(OptionalInt.of(30), offered.anchors().get(0).endLine());
    }

    @Test
    void withoutAnyCommentThePurposeIsDerivedAndSaysSo() {
        Symbol symbol = Sources.function("area", "double area(double r)", "", 3, 5);
        Summary summary = summarize(Sources.silent("area.c", Language.C, List.of(symbol)));
        assertEquals("C file that declares function area.", summary.tldr().text());
        assertEquals(List.of(
                "The file does not say what it is for: the first sentence is derived from its declarations."),
                summary.warnings());
    }

    @Test
    void aSilentFileTakesItsPurposeFromTheFirstCommentedSymbol() {
        Symbol silent = Sources.function("f", "f()", "", 1, 2);
        Symbol speaking = Sources.function("g", "g()", "Computes g. And more.", 3, 4);
        assertEquals("Computes g.",
                summarize(Sources.silent("g.py", Language.PYTHON, List.of(silent, speaking))).tldr().text());
    }

    @Test
    void aSummaryInsertedAsACommentIsNotSummarizedAgain() {
        Summary summary = summarize(commented("Summary by Otowi (embedded), in the words of the source.\n\nComputes g.\n\n"
                + "Interface:\n- g(): one"));
        assertEquals("Computes g.", summary.tldr().text());
        assertFalse(summary.facets().containsKey(Facet.PURPOSE));
    }

    @Test
    void theTermsOfALicenceAreNoPurpose() {
        Summary summary = summarize(commented("Under section 7 of the GPL you are granted permissions. Enjoy them well."));
        assertEquals("A Python file of 9 lines that declares nothing.", summary.tldr().text());
        assertFalse(summary.facets().containsKey(Facet.PURPOSE));
    }

    @Test
    void whatTheFirstSentenceSaysIsNotSaidAgainOfASymbol() {
        Symbol only = Sources.function("g", "g()", "Computes g.", 1, 2);
        Summary summary = summarize(Sources.silent("g.py", Language.PYTHON, List.of(only)));
        assertEquals("Computes g.", summary.tldr().text());
        assertEquals(List.of("g()"), texts(summary, Facet.INTERFACE));
    }

    @Test
    void longListsAreCutWithAWarning() {
        List<Symbol> symbols = IntStream.range(0, 60)
                .mapToObj(i -> Sources.function("f" + i, "f" + i + "()", "", i, i)).toList();
        Summary summary = summarize(Sources.silent("many.py", Language.PYTHON, symbols));
        assertEquals(40, summary.facets().get(Facet.INTERFACE).size());
        assertTrue(summary.warnings().contains("Of 60 entries under \"interface\" the first 40 are shown."),
                summary.warnings()::toString);
    }

    @Test
    void aNotebookGivesTheFacetsOfItsTextAndOfItsCode() {
        Notebook notebook = new Notebook(Papers.heat(), Sources.heat());
        Summary summary = summarize(notebook);
        assertEquals("notebook", summary.kind());
        assertTrue(summary.tldr().text().startsWith("We propose an implicit scheme"));
        assertTrue(summary.facets().keySet()
                .containsAll(List.of(Facet.METHOD, Facet.RESULTS, Facet.INTERFACE, Facet.TODOS)));
    }

    @Test
    void aNotebookWithoutTextIsSummarizedByItsCode() {
        Notebook notebook = new Notebook(Papers.titled("heat.ipynb").section(SectionKind.OTHER).paper(),
                Sources.heat());
        assertEquals("Implicit heat conduction, e.g. in layers.", summarize(notebook).tldr().text());
    }

    private static SourceFile commented(String headComment) {
        return new SourceFile(Path.of("g.py"), "1".repeat(64), Language.PYTHON, 9,
                Optional.of(new Comment(headComment, SourceAnchor.ofLines(1, 6, "x"))), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    private static Summary summarize(Document document) {
        return EmbeddedSummarizer.shipped().summarize(document, Cancellation.NEVER);
    }

    private static List<String> texts(Summary summary, Facet facet) {
        return summary.facets().get(facet).stream().map(Claim::text).toList();
    }
}
