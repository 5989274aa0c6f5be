package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.pdf.Block.Kind;
import org.otowi.documents.text.PaperBuilder;

class PdfStructureTest {

    private static final String PROSE = "These are words of running text that fill this line whole.";

    private final List<Block> blocks = new ArrayList<>();

    private PdfStructureTest add(Kind kind, TestLine first, String... texts) {
        blocks.add(new Block(first.lines(texts), TestLine.COLUMN, kind));
        return this;
    }

    private PdfStructureTest heading(float size, String text) {
        return add(Kind.HEADING, next().set("Times-Bold", size), text);
    }

    private PdfStructureTest body(String... texts) {
        return add(Kind.BODY, next(), texts);
    }

    private TestLine next() {
        return TestLine.at(60 + 40 * blocks.size());
    }

    private Paper paper() {
        PaperBuilder paper = new PaperBuilder(Path.of("a.pdf"), "0".repeat(64));
        new PdfStructure(paper, TestLine.BODY, Vocabulary.of(List.of())).addAll(blocks);
        return paper.build();
    }

    private List<String> outline() {
        return paper().sections().stream().map(section -> section.level() + " " + section.heading()).toList();
    }

    @Test
    void nestsHeadingsWithoutNumbersByTheirCapitals() {
        heading(10, "RODS AND BARS").heading(10, "Hot ones").heading(10, "MORE OF THEM").heading(10, "1 Numbered one");
        assertEquals(List.of("1 RODS AND BARS", "2 Hot ones", "1 MORE OF THEM", "1 1 Numbered one"), outline());
    }

    @Test
    void nestsHeadingsWithoutNumbersByTheirSize() {
        heading(14, "Rods").heading(12, "Hot ones").heading(14, "Bars").heading(12, "2 Numbered one");
        assertEquals(List.of("1 Rods", "2 Hot ones", "1 Bars", "1 2 Numbered one"), outline());
    }

    @Test
    void joinsTheLinesOfACaptionAndOfAHeading() {
        add(Kind.CAPTION, next(), "Figure 2: A rod", "that is hot.").add(Kind.HEADING, next(), "1 Rods that", "are hot");
        assertEquals("Figure 2 A rod that is hot.", paper().captions().get(0).label() + " " + paper().captions().get(0).text());
        assertEquals(List.of("1 1 Rods that are hot"), outline());
    }

    @Test
    void leavesTheStepsOfAnAlgorithmOut() {
        add(Kind.CAPTION, next(), "Algorithm 1 Heat").body("heat the rod", "measure it").body(PROSE);
        assertEquals(List.of(PROSE), Documents.sentences(paper()));
    }

    @Test
    void readsOnBehindTheCaptionOfAFigure() {
        add(Kind.CAPTION, next(), "Figure 1: A rod.").body("heat the rod", "measure it");
        assertEquals(List.of("heat the rod measure it"), Documents.sentences(paper()));
    }

    @Test
    void leavesKeywordsAndContentsOutUpToTheNextHeading() {
        heading(10, "Keywords").body("heat, rods").heading(12, "Contents").body("1 Rods on page 5").heading(12, "1 Rods").body(PROSE);
        assertEquals(List.of("1 1 Rods"), outline());
        assertEquals(List.of(PROSE), Documents.sentences(paper()));
    }

    @Test
    void readsOnBehindKeywordsInOneLine() {
        heading(10, "Keywords: heat, rods").body(PROSE);
        assertEquals(List.of(PROSE), Documents.sentences(paper()));
    }

    @Test
    void opensReferencesWithoutHeadingOnlyInSmallType() {
        heading(12, "1 Rods").body("[1] is known for rods.").add(Kind.BODY, next().set("Times", 8), "[1] A. Lind, Rods, 2001.");
        assertEquals(List.of("[1] is known for rods."), Documents.sentences(paper()));
        assertEquals(List.of("[1] A. Lind, Rods, 2001."), paper().references());
    }

    @Test
    void startsParagraphsAtIndentsShortLinesAndItems() {
        blocks.add(new Block(List.of(TestLine.at(100).of(PROSE), TestLine.at(112).x(66).of("Indented words start another one and fill their line up."),
                TestLine.at(124).of("It goes on."), TestLine.at(136).of("A new one follows a short line."),
                TestLine.at(148).of("(a) First item."), TestLine.at(160).of("(b) Second item.")), TestLine.COLUMN, Kind.BODY));
        assertEquals(List.of("0 " + PROSE, "1 Indented words start another one and fill their line up.", "1 It goes on.",
                "2 A new one follows a short line.", "3 First item.", "4 Second item."),
                paper().sentences().map(sentence -> sentence.paragraph() + " " + sentence.text()).toList());
    }

    @Test
    void readsASentenceOnOverPagesAndFigures() {
        blocks.add(new Block(List.of(TestLine.at(700).of("This sentence goes on at the top of the page that comes next")),
                TestLine.COLUMN, Kind.BODY));
        blocks.add(new Block(TestLine.at(60).page(2).lines("hot", "cold"), TestLine.COLUMN, Kind.LABELS));
        blocks.add(new Block(TestLine.at(80).page(2).lines("Figure 1: A rod."), TestLine.COLUMN, Kind.CAPTION));
        blocks.add(new Block(TestLine.at(120).page(2).lines("and ends there."), TestLine.COLUMN, Kind.BODY));
        assertEquals(List.of("This sentence goes on at the top of the page that comes next and ends there."),
                Documents.sentences(paper()));
    }

    @Test
    void takesAnEquationOnThePageForPartOfItsSentenceAndNoOther() {
        body("The flux is").add(Kind.EQUATION, next(), "q = k T,").body("where k is known.");
        blocks.add(new Block(TestLine.at(60).page(2).lines("a = b"), TestLine.COLUMN, Kind.EQUATION));
        assertEquals(List.of("The flux is […], where k is known."), Documents.sentences(paper()));
    }

    @Test
    void putsTheNoteOfAFigureBehindTheSentenceItInterrupts() {
        String[] words = {"This sentence is long enough to fill its line, and it does so", "until it ends."};
        body(words[0]).add(Kind.BODY, next().set("Times", 8), "The note of a figure.").body(words[1]);
        assertEquals(Arrays.asList(String.join(" ", words), "The note of a figure."), Documents.sentences(paper()));
    }
}
