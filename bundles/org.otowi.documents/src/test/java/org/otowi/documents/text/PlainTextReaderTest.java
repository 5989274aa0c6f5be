package org.otowi.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;
import org.otowi.documents.SourceAnchor;

class PlainTextReaderTest {

    @TempDir
    private Path folder;
    private Paper paper;

    @BeforeEach
    void read() throws Exception {
        paper = Documents.paper(folder.resolve("notes.txt"), """
                A Study of Heat

                Abstract

                Heat flows in rods. We measure
                how fast it flows.

                1 Introduction

                Rods are long.

                Method
                ------

                We heat one end.

                References

                [1] A. Fourier. Heat. 1822.

                [2] B. Other. Cold. 1900.
                """);
    }

    @Test
    void takesTheFirstLineAsTitle() {
        assertEquals("A Study of Heat", paper.title());
    }

    @Test
    void findsHeadingsByNumberUnderlineAndWord() {
        assertEquals(List.of("Abstract", "1 Introduction", "Method"),
                paper.sections().stream().map(Section::heading).toList());
        assertEquals(List.of(SectionKind.ABSTRACT, SectionKind.INTRODUCTION, SectionKind.METHOD),
                paper.sections().stream().map(Section::kind).toList());
    }

    @Test
    void anchorsEachSentenceAtItsLines() {
        assertEquals(List.of(SourceAnchor.ofLines(5, 5, "Heat flows in rods."),
                SourceAnchor.ofLines(5, 6, "We measure how fast it flows.")),
                paper.sections().get(0).sentences().stream().map(sentence -> sentence.anchor()).toList());
    }

    @Test
    void keepsReferencesApart() {
        assertEquals(List.of("[1] A. Fourier. Heat. 1822.", "[2] B. Other. Cold. 1900."), paper.references());
    }
}
