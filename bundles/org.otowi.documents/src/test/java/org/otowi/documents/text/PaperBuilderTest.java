package org.otowi.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otowi.documents.Caption;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;

class PaperBuilderTest {

    private final PaperBuilder builder = new PaperBuilder(Path.of("folder/paper.tex"), "0".repeat(64));

    private static Passage passage(String text) {
        return new LinePassage.Builder().append(text, 1).take();
    }

    private static List<SectionKind> kinds(Paper paper) {
        return paper.sections().stream().map(Section::kind).toList();
    }

    @Test
    void givesASubsectionThatTellsNothingTheKindOfItsSection() {
        Paper paper = builder.heading(1, "Methods").heading(2, "Rods").heading(3, "Long ones").heading(2, "Results of tests")
                .heading(1, "Odds and ends").build();
        assertEquals(List.of(SectionKind.METHOD, SectionKind.METHOD, SectionKind.METHOD, SectionKind.RESULTS,
                SectionKind.OTHER), kinds(paper));
    }

    @Test
    void takesASummaryForTheAbstractOnlyAtTheStart() {
        Paper paper = builder.heading(1, "Summary").paragraph(passage("Short.")).heading(1, "Methods")
                .paragraph(passage("Long.")).heading(1, "Summary").paragraph(passage("Again.")).build();
        assertEquals(List.of(SectionKind.ABSTRACT, SectionKind.METHOD, SectionKind.CONCLUSION), kinds(paper));
    }

    @Test
    void takesASummaryForTheConclusionOfAPaperWithoutAbstract() {
        Paper paper = builder.heading(1, "Rods").paragraph(passage("Long.")).heading(1, "Summary").build();
        assertEquals(List.of(SectionKind.OTHER, SectionKind.CONCLUSION), kinds(paper));
    }

    @Test
    void takesASummaryForTheAbstractBehindTextWithoutHeading() {
        Paper paper = builder.paragraph(passage("A note.")).heading(1, "Summary").build();
        assertEquals(List.of(SectionKind.OTHER, SectionKind.ABSTRACT), kinds(paper));
    }

    @Test
    void keepsTheAbstractApartFromWhatStandsBeforeAndBehindIt() {
        Paper paper = builder.heading(1, "Methods").paragraph(passage("Odd.")).abstractHeading("Abstract")
                .paragraph(passage("Short.")).heading(2, "Rods").paragraph(passage("Long.")).build();
        assertEquals(List.of(SectionKind.METHOD, SectionKind.ABSTRACT, SectionKind.OTHER), kinds(paper));
        assertEquals("Short.", paper.sections().get(1).sentences().get(0).text());
    }

    @Test
    void takesALongTextBeforeTheIntroductionForTheAbstract() {
        Paper paper = builder.paragraph(passage("word ".repeat(50) + "end.")).heading(1, "1. Introduction").build();
        assertEquals(SectionKind.ABSTRACT, paper.sections().get(0).kind());
    }

    @Test
    void takesAShortTextBeforeTheIntroductionForNoAbstract() {
        Paper paper = builder.paragraph(passage("Some notes.")).heading(1, "1. Introduction").build();
        assertEquals(SectionKind.OTHER, paper.sections().get(0).kind());
    }

    @Test
    void keepsEverythingBehindTheMarkOfAnAppendixThere() {
        Paper paper = builder.appendix().heading(1, "Results in detail").heading(2, "Methods").build();
        assertEquals(List.of(SectionKind.APPENDIX, SectionKind.APPENDIX), kinds(paper));
    }

    @Test
    void countsParagraphsThroughThePaper() {
        Paper paper = builder.paragraph(passage("One. Two.")).paragraph(passage("")).heading(1, "Next")
                .paragraph(passage("Three.")).paragraph(passage("Four.")).build();
        assertEquals(List.of(0, 0, 1, 2), paper.sentences().map(Sentence::paragraph).toList());
    }

    @Test
    void namesAPaperWithoutTitleAfterItsFile() {
        assertEquals("paper.tex", builder.title(" ").build().title());
    }

    @Test
    void saysAWarningOnce() {
        assertEquals(List.of("Odd."), builder.warn("Odd.").warn("Odd.").build().warnings());
    }

    @Test
    void takesNoLoneFormulaForASentence() {
        Paper paper = builder.paragraph(passage("$x = 1$. [12]. It holds. $$a_b$$")).paragraph(passage("(3)")).build();
        assertEquals(List.of("It holds."), paper.sentences().map(Sentence::text).toList());
    }

    @Test
    void keepsTheFirstTitleAndEveryAuthorOnce() {
        Paper paper = builder.title(" Rods ").title("Bars").authors(List.of("Ana", "Bo")).authors(List.of("Bo", "Cy")).build();
        assertEquals("Rods", paper.title());
        assertEquals(List.of("Ana", "Bo", "Cy"), paper.authors());
    }

    @Test
    void keepsAHeadingWithoutTextButNoSectionWithoutEither() {
        Paper paper = builder.heading(1, "Rods").heading(2, "Hot ones").paragraph(passage("Hot.")).heading(1, "").build();
        assertEquals(List.of("Rods", "Hot ones"), paper.sections().stream().map(Section::heading).toList());
    }

    @Test
    void leavesEmptyCaptionsAndReferencesOut() {
        Paper paper = builder.caption("Figure 1", passage("")).caption("Figure 2", passage("A rod.")).reference(" ")
                .reference(" Ek 2001 ").build();
        assertEquals(List.of("Figure 2"), paper.captions().stream().map(Caption::label).toList());
        assertEquals(List.of("Ek 2001"), paper.references());
    }

    @Test
    void endsTheAbstractAtTheNextHeading() {
        Paper paper = builder.abstractHeading("Abstract").paragraph(passage("Short.")).heading(1, "Rods")
                .paragraph(passage("Long.")).build();
        assertEquals(List.of(SectionKind.ABSTRACT, SectionKind.OTHER), kinds(paper));
    }

    @Test
    void knowsWhetherItHasText() {
        assertFalse(builder.heading(1, "Rods").hasText());
        assertTrue(builder.paragraph(passage("Text.")).hasText());
        assertTrue(builder.heading(1, "Bars").hasText());
    }

    @Test
    void knowsWhetherItHasSections() {
        assertFalse(builder.paragraph(passage("Text.")).hasSections());
        assertTrue(builder.abstractHeading("").hasSections());
        assertTrue(new PaperBuilder(Path.of("a.md"), "").heading(1, "Rods").hasSections());
    }
}
