package org.otowi.documents.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.Document;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.SourceFile;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.code.Language;

class NamesAndCharsetsTest {

    private static final String TEXT = "Gödel müsste “Vinícius” kennen.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"my notes.md", "Überblick – 概要.md", "a'b\"c.md", "-x.md", "two\nlines.md"})
    void readsFilesWithAnyName(String name) throws Exception {
        assumeTrue(folder.getFileSystem().getSeparator().equals("/"));
        Paper paper = Documents.paper(folder.resolve(name), "Some words.");
        assertEquals(List.of("Some words."), Documents.sentences(paper));
        assertEquals(folder.resolve(name), paper.file());
    }

    @Test
    void readsUtf8WithAndWithoutMark() throws Exception {
        assertEquals(TEXT, sentence(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(TEXT, sentence(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsUtf16ByItsMark() throws Exception {
        assertEquals(TEXT, sentence(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(TEXT, sentence(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void fallsBackToWindowsCharactersWithAWarning() throws Exception {
        Path file = Files.write(folder.resolve("old.txt"), TEXT.getBytes(Charset.forName("windows-1252")));
        Document document = Documents.read(file);
        assertEquals(List.of(TEXT), Documents.sentences((Paper) document));
        assertEquals(1, document.warnings().size());
    }

    @Test
    void refusesDamagedUtf16() throws IOException {
        Path file = Files.write(folder.resolve("odd.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'});
        Documents.refusal(Reason.BROKEN, file);
    }

    private String sentence(byte[] bytes) throws IOException, UnreadableDocumentException {
        Path file = Files.write(folder.resolve("text.txt"), bytes);
        return Documents.sentences((Paper) Documents.read(file)).get(0);
    }

    @ParameterizedTest
    @CsvSource({"a.py, PYTHON", "a.f90, FORTRAN_FREE", "a.f, FORTRAN_FIXED", "a.c, C", "a.cpp, CPP", "A.java, JAVA"})
    void outlinesSourceByItsName(String name, Language language) throws Exception {
        Document document = Documents.read(Files.writeString(folder.resolve(name), "c\n      end\n"));
        assertEquals(language, assertInstanceOf(SourceFile.class, document).language());
    }

    @Test
    void hashesTheBytesOfTheFile() throws Exception {
        Document document = Documents.read(Files.writeString(folder.resolve("abc.txt"), "abc"));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document.sha256());
    }
}
