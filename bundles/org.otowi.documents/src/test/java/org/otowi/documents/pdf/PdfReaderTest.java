package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;
import org.otowi.documents.SourceAnchor.Box;

/** A paper of three pages in two columns, made for what such papers do to text. */
class PdfReaderTest {

    private static final float LEFT = 54;
    private static final float RIGHT = 312;

    @TempDir
    private static Path folder;
    private static Paper paper;

    @BeforeAll
    static void makeAndRead() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            firstPage(pdf);
            secondPage(pdf.newPage());
            thirdPage(pdf.newPage());
            paper = (Paper) Documents.read(pdf.save(folder.resolve("a paper.txt")));
        }
    }

    private static void head(TestPdf pdf, int number) {
        pdf.line(250, 30, 8, "Journal of Heat, vol. " + number).line(300, 760, 9, String.valueOf(number));
    }

    private static void firstPage(TestPdf pdf) {
        head(pdf, 1);
        pdf.bold(120, 80, 18, "The Conduction of Heat in Thin Rods").line(180, 104, 12,
                "Ana Lind, Bo Ek and C. D. Hall");
        pdf.line(180, 120, 10, "Institute of Heat, University of Bergen, Norway").bold(150, 150, 10, "Abstract");
        pdf.lines(LEFT, 164, "Heat flows in rods of all kinds. We measure how fast the dif-",
                "ferent rods conduct it. The multi-material rods are slowest by far.");
        pdf.bold(LEFT, 200, 12, "1. Introduction");
        pdf.lines(LEFT, 216, "Rods are long and thin, and different people use them, as",
                "shown by Ek et al. in Fig. 1. They conduct heat well, but");
        pdf.lines(LEFT, 240, "the multi-material ones do so only in part, since the multi-",
                "material joint is weak, and the temperature drops there by");
        pdf.lines(RIGHT, 216, "about 3.5 K. We ask why this is so, and we find the answer",
                "in the end of all these things that we do with the rods.");
        pdf.lines(RIGHT + 12, 240, "This paper has three parts. The first part describes rods");
        pdf.lines(RIGHT, 252, "and the next ones describe what we did with them and why");
    }

    private static void secondPage(TestPdf pdf) {
        head(pdf, 2);
        pdf.line(120, 80, 7, "hot").line(200, 80, 7, "cold").line(LEFT, 110, 9,
                "Figure 1: A rod between two baths. The left one is hot.");
        pdf.lines(LEFT, 140, "we did it in the first place.");
        pdf.bold(LEFT, 164, 12, "2. Experimental setup");
        pdf.lines(LEFT, 180, "The rods lie between two baths of water, and their ends are",
                "at 20 and 80 degrees. The flux is");
        pdf.line(140, 216, 10, "q = k T").line(280, 216, 10, "(1)");
        pdf.lines(LEFT, 240, "where k is the conductivity of the rod. It is known within", "one per cent.");
        pdf.line(LEFT, 700, 6, "1").line(LEFT + 4, 703, 8, "Made by the workshop. It is not for sale.");
    }

    private static void thirdPage(TestPdf pdf) {
        head(pdf, 3);
        pdf.bold(LEFT, 80, 12, "3. Limitations").lines(LEFT, 96,
                "We tested only three rods, and all of them were made of the", "same metal.");
        pdf.bold(LEFT, 132, 12, "References");
        pdf.lines(LEFT, 148, "[1] A. Fourier. The theory of heat and its many applica-",
                "      tions to rods. Paris, 1822.", "[2] B. Other. Cold. London, 1900.");
    }

    private static Sentence sentence(String start) {
        return paper.sentences().filter(sentence -> sentence.text().startsWith(start)).findFirst().orElseThrow();
    }

    @Test
    void readsTitleAndAuthorsWithoutAffiliations() {
        assertEquals("The Conduction of Heat in Thin Rods", paper.title());
        assertEquals(List.of("Ana Lind", "Bo Ek", "C. D. Hall"), paper.authors());
    }

    @Test
    void readsSectionsWithKinds() {
        assertEquals(List.of("Abstract", "1. Introduction", "2. Experimental setup", "3. Limitations"),
                paper.sections().stream().map(Section::heading).toList());
        assertEquals(List.of(SectionKind.ABSTRACT, SectionKind.INTRODUCTION, SectionKind.METHOD, SectionKind.LIMITATIONS),
                paper.sections().stream().map(Section::kind).toList());
    }

    @Test
    void readsWholeSentencesWithoutWhatBelongsToThePage() {
        assertEquals(List.of("Heat flows in rods of all kinds.", "We measure how fast the different rods conduct it.",
                "The multi-material rods are slowest by far.",
                "Rods are long and thin, and different people use them, as shown by Ek et al. in Fig. 1.",
                "They conduct heat well, but the multi-material ones do so only in part, since the multi-material joint is "
                        + "weak, and the temperature drops there by about 3.5 K.",
                "We ask why this is so, and we find the answer in the end of all these things that we do with the rods.", "This paper has three parts.",
                "The first part describes rods and the next ones describe what we did with them and why we did it in the "
                        + "first place.",
                "The rods lie between two baths of water, and their ends are at 20 and 80 degrees.",
                "The flux is […] where k is the conductivity of the rod.", "It is known within one per cent.",
                "We tested only three rods, and all of them were made of the same metal."), Documents.sentences(paper));
    }

    @Test
    void anchorsASentenceAtThePageWhereItStarts() {
        assertEquals(1, sentence("Heat flows").anchor().page().getAsInt());
        assertEquals(1, sentence("The first part").anchor().page().getAsInt());
        assertEquals(2, sentence("The rods lie").anchor().page().getAsInt());
        assertEquals(3, sentence("We tested").anchor().page().getAsInt());
    }

    @Test
    void boxesASentenceLineByLine() {
        List<Box> boxes = sentence("We measure").anchor().boxes();
        assertEquals(2, boxes.size());
        assertTrue(boxes.get(0).x() > LEFT + 100, "it starts behind the sentence before it");
        assertEquals(LEFT, boxes.get(1).x(), 1);
        assertEquals(164 - 7.5, boxes.get(0).y(), 1);
        assertEquals(10, boxes.get(0).height(), 0.5);
    }

    @Test
    void keepsSentencesOfOneParagraphTogether() {
        assertEquals(sentence("Rods are").paragraph(), sentence("We ask").paragraph());
        assertEquals(sentence("We ask").paragraph() + 1, sentence("This paper").paragraph());
    }

    @Test
    void keepsCaptionsApart() {
        assertEquals("Figure 1", paper.captions().get(0).label());
        assertEquals("A rod between two baths. The left one is hot.", paper.captions().get(0).text());
        assertEquals(2, paper.captions().get(0).anchor().page().getAsInt());
    }

    @Test
    void keepsReferencesApart() {
        assertEquals(List.of("[1] A. Fourier. The theory of heat and its many applications to rods. Paris, 1822.",
                "[2] B. Other. Cold. London, 1900."), paper.references());
    }

    @Test
    void readsColumnsThatWereDrawnRowByRow() throws Exception {
        String[] left = {"The first column starts here and it", "goes on for some lines of text until",
                "it ends in the middle of a sentence"};
        String[] right = {"that the second column takes up at", "its top. Then it says something else,",
                "which is the end of the whole story."};
        try (TestPdf pdf = new TestPdf().line(LEFT, 80, 10,
                "A line over both columns is read before either of them, as people do it everywhere.")) {
            for (int row = 0; row < left.length; row++) {
                pdf.line(LEFT, 110 + 12 * row, 10, left[row]).line(RIGHT, 110 + 12 * row, 10, right[row]);
            }
            assertEquals(List.of("A line over both columns is read before either of them, as people do it everywhere.",
                    "The first column starts here and it goes on for some lines of text until it ends in the middle of a sentence "
                            + "that the second column takes up at its top.",
                    "Then it says something else, which is the end of the whole story."),
                    Documents.sentences((Paper) Documents.read(pdf.save(folder.resolve("rows.pdf")))));
        }
    }

    @Test
    void dropsLineNumbersAndHeadsThatRepeatAuthors() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.bold(120, 80, 18, "Heat in Rods").line(180, 104, 12, "Ana Lind and Bo Ek");
            for (int i = 0; i < 8; i++) {
                pdf.line(30, 140 + 12 * i, 7, String.valueOf(i + 1)).line(LEFT, 140 + 12 * i, 10,
                        "This is a line of the text of a paper that is being reviewed");
            }
            pdf.newPage().line(200, 30, 9, "A. Lind and B. Ek").lines(LEFT, 60, "by two people.");
            Paper reviewed = (Paper) Documents.read(pdf.save(folder.resolve("numbered.pdf")));
            assertEquals(1, reviewed.sentences().count());
            assertTrue(Documents.sentences(reviewed).get(0).endsWith("that is being reviewed by two people."));
            assertTrue(Documents.sentences(reviewed).get(0).chars().noneMatch(Character::isDigit));
        }
    }

    @Test
    void readsAPageOfOneLine() throws Exception {
        try (TestPdf pdf = new TestPdf().line(72, 72, 11, "One line is all there is.")) {
            Paper note = (Paper) Documents.read(pdf.save(folder.resolve("note.pdf")));
            assertEquals(List.of("One line is all there is."), Documents.sentences(note));
            assertEquals("note.pdf", note.title());
        }
    }
}
