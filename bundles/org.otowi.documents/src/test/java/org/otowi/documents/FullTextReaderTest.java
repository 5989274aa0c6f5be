package org.otowi.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.UnreadableDocumentException.Reason;

/** The whole text of a file: lines with their numbers, sentences with their pages, and nothing of what has no text. */
class FullTextReaderTest {

    private static final Path TRACER = Path.of("../../examples/tracer");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.f90", "b.unknown", ".env", "Makefile"})
    void aTextFileOfAnyKindIsItsLines(String name) throws Exception {
        FullText text = read(Files.writeString(folder.resolve(name), "first\r\n\n  third")).get(0);
        assertEquals(Optional.of("first\n\n  third"), text.text());
        assertEquals(3, text.pieces().get(2).anchor().line().getAsInt());
        assertEquals(15, text.size());
    }

    @Test
    void aPdfIsItsSentencesWithTheirPages() throws Exception {
        FullText text = read(TRACER.resolve("paper/tracer.pdf")).get(0);
        assertTrue(text.text().orElseThrow().contains("observed order of 2.00"), text.text().orElseThrow());
        assertTrue(text.pieces().stream().allMatch(piece -> piece.anchor().page().isPresent()));
    }

    @Test
    void aNotebookIsTheLinesOfItsCellsWithoutOutputs() throws Exception {
        String json = "{\"cells\":[{\"cell_type\":\"code\",\"source\":[\"x = 1\\n\",\"y\"],\"outputs\":[{\"data\":\"PNG\"}]}]}";
        FullText text = read(Files.writeString(folder.resolve("n.ipynb"), json)).get(0);
        assertEquals(Optional.of("x = 1\ny"), text.text());
    }

    @Test
    void whatALatexDocumentIncludesIsATextOfItsOwn() throws Exception {
        Files.writeString(folder.resolve("part.tex"), "In the part.\n");
        Path main = Files.writeString(folder.resolve("main.tex"), "\\begin{document}\n\\input{part}\n\\input{part}\n");
        List<FullText> texts = read(main);
        assertEquals(List.of("main.tex", "part.tex"),
                texts.stream().map(text -> text.file().getFileName().toString()).toList());
        assertEquals(Optional.of("In the part."), texts.get(1).text());
    }

    @Test
    void aFileWithoutTextIsNoFailure() throws Exception {
        FullText picture = read(Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})).get(0);
        assertEquals(Optional.empty(), picture.text());
        assertEquals(Optional.empty(), read(Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4 broken")).get(0).text());
    }

    @Test
    void whatCannotBeOpenedIs() {
        assertEquals(Reason.MISSING, assertThrows(UnreadableDocumentException.class,
                () -> read(folder.resolve("none"))).reason());
        assertEquals(Reason.NOT_A_FILE, assertThrows(UnreadableDocumentException.class, () -> read(folder)).reason());
    }

    private static List<FullText> read(Path file) throws UnreadableDocumentException {
        return new FullTextReader(ReadLimits.DEFAULT).read(file, Cancellation.NEVER);
    }
}
