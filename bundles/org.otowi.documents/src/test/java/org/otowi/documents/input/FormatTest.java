package org.otowi.documents.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    private static Format of(String name, String content) {
        return Format.of(new LoadedFile(Path.of(name), content.getBytes(StandardCharsets.ISO_8859_1), "0".repeat(64)));
    }

    @ParameterizedTest
    @CsvSource({"paper.tex, LATEX", "PAPER.TEX, LATEX", "a.ltx, LATEX", "README.md, MARKDOWN", "a.b.markdown, MARKDOWN",
        "run.ipynb, NOTEBOOK", "notes.txt, TEXT", "notes.rst, TEXT", "README, TEXT", "a.pdf, PDF", "solver.f90, OTHER",
        "a.md.bak, OTHER", ".tex, LATEX"})
    void tellsTheFormatFromTheName(String name, Format format) {
        assertEquals(format, of(name, "words"));
    }

    @Test
    void tellsAPdfFromItsHeaderWhateverItsName() {
        assertEquals(Format.PDF, of("paper.txt", "%PDF-1.4\n"));
        assertEquals(Format.PDF, of("download", "\n".repeat(1019) + "%PDF-1.4\n"));
        assertEquals(Format.TEXT, of("about.txt", "x".repeat(1020) + "%PDF-1.4\n"));
    }
}
