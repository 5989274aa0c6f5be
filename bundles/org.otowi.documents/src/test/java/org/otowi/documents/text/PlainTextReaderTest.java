package org.otowi.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;
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

    private Paper notes(String text) throws Exception {
        return Documents.paper(folder.resolve("notes.txt"), "Title of Notes\n\nFirst words.\n\n" + text + "\n\nLast words.\n");
    }

    @ParameterizedTest
    @CsvSource({"2.1 Rods, 2", "2.1.3. Long rods, 3", "RODS AND BARS, 1", "Conclusion, 1", "'Rods\n====', 1", "'rods\n~~~~', 1"})
    void takesShortLinesForHeadings(String lines, int level) throws Exception {
        Section section = notes(lines).sections().get(1);
        assertEquals(lines.lines().findFirst().orElseThrow(), section.heading());
        assertEquals(level, section.level());
        assertEquals("Last words.", section.sentences().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rods are long.", "2.1 rods", "A line of its own", "The conclusion of what was said in all these rods",
        "CAPITALS WITH A STOP.", "1 Rods,", "12",
        "CAPITALS THAT GO ON AND ON AND ON AND ON UNTIL THEY ARE MUCH TOO LONG FOR A HEADING OF ANY PAPER IN THIS WORLD", "Rods\n--\nmore"})
    void takesOtherLinesForText(String line) throws Exception {
        assertEquals(1, notes(line).sections().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWithTheEndsOfAnySystem(String end) throws Exception {
        Paper read = Documents.paper(folder.resolve("ends.txt"), String.join(end, "Title", "", "One.", "Two", "lines.", "", "Last."));
        assertEquals(List.of("3-3", "4-5", "7-7"), read.sentences().map(Sentence::anchor)
                .map(anchor -> anchor.line().getAsInt() + "-" + anchor.endLine().getAsInt()).toList());
    }

    @Test
    void takesNoSentenceForTheTitle() throws Exception {
        Paper read = Documents.paper(folder.resolve("log.txt"), "Today it rained.\n\nTomorrow too.\n");
        assertEquals("log.txt", read.title());
        assertEquals(List.of("Today it rained.", "Tomorrow too."), Documents.sentences(read));
    }
}
