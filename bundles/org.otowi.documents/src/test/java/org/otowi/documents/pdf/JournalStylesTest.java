package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;

/** What journals do differently from plain articles. */
class JournalStylesTest {

    private static final String[] BODY = {"This is the text of a section that fills some lines of the page", "so that it is",
        "seen as running text. It has an end."};

    @TempDir
    private Path folder;

    private Paper read(TestPdf pdf) throws Exception {
        try (pdf) {
            return (Paper) Documents.read(pdf.save(folder.resolve("paper.pdf")));
        }
    }

    private static TestPdf paper() {
        return new TestPdf().bold(120, 80, 18, "Heat in Rods").line(180, 104, 12, "Ana Lind");
    }

    @Test
    void readsAnAbstractInSmallTypeWithoutHeading() throws Exception {
        TestPdf pdf = paper();
        for (int i = 0; i < 3; i++) {
            pdf.line(90, 140 + 11 * i, 9, "We measure heat in rods of many kinds, and more of it in thick ones" + (i == 2 ? "." : ""));
        }
        Paper paper = read(pdf.bold(72, 190, 10, "I. INTRODUCTION").lines(72, 206, BODY).lines(72, 242, BODY));
        assertEquals(List.of(SectionKind.ABSTRACT, SectionKind.INTRODUCTION),
                paper.sections().stream().map(Section::kind).toList());
    }

    @Test
    void leavesKeywordsOut() throws Exception {
        Paper paper = read(paper().bold(72, 130, 10, "Abstract").lines(72, 146, BODY)
                .lines(72, 190, "Keywords: heat, rods, flux").bold(72, 214, 10, "1. Introduction").lines(72, 230, BODY));
        assertEquals(0, Documents.sentences(paper).stream().filter(text -> text.contains("rods, flux")).count());
    }

    @Test
    void opensAnAbstractWithinItsLine() throws Exception {
        Paper paper = read(paper().lines(72, 140, "Abstract—Heat flows in rods of every kind that we know of today.",
                "It flows fast.").bold(72, 190, 10, "1. Introduction").lines(72, 206, BODY));
        assertEquals("Heat flows in rods of every kind that we know of today.", Documents.sentences(paper).get(0));
        assertEquals(SectionKind.ABSTRACT, paper.sections().get(0).kind());
    }

    @Test
    void leavesTheTableOfContentsOut() throws Exception {
        Paper paper = read(paper().bold(72, 130, 12, "Contents").lines(72, 146, "1 Introduction . . . . . . . . . . 2",
                "2 Method . . . . . . . . . . . . . 3").bold(72, 190, 12, "1 Introduction").lines(72, 206, BODY));
        assertEquals(List.of("1 Introduction"), paper.sections().stream().map(Section::heading).toList());
    }

    @Test
    void readsReferencesWithoutHeading() throws Exception {
        Paper paper = read(paper().bold(72, 130, 12, "1 Introduction").lines(72, 146, BODY).lines(72, 182, BODY)
                .line(72, 240, 8, "[1] A. Fourier, The theory of heat in rods and other things, Paris, 1822.")
                .line(72, 250, 8, "[2] B. Other, Cold, London, 1900."));
        assertEquals(2, paper.references().size());
    }
}
