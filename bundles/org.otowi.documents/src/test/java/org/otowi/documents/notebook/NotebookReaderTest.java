package org.otowi.documents.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.Documents;
import org.otowi.documents.Notebook;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.code.Symbol;

class NotebookReaderTest {

    private static final String NOTEBOOK = """
            {
             "cells": [
              {
               "cell_type": "markdown",
               "metadata": {},
               "source": [
                "# Hot rods\\n",
                "\\n",
                "We heat a rod. It\\n",
                "melts."
               ]
              },
              {
               "cell_type": "code",
               "execution_count": 1,
               "metadata": {},
               "outputs": [{"output_type": "stream", "text": ["def printed(): no code"]}],
               "source": [
                "%matplotlib inline\\n",
                "import math\\n",
                "\\n",
                "def area(r):\\n",
                "    return math.pi * r**2\\n"
               ]
              }
             ],
             "metadata": {"kernelspec": {"language": "python", "name": "python3"}},
             "nbformat": 4,
             "nbformat_minor": 5
            }
            """;

    @TempDir
    private Path folder;

    private Notebook read(String json) throws Exception {
        return (Notebook) Documents.read(Files.writeString(folder.resolve("a.ipynb"), json));
    }

    @Test
    void readsMarkdownCellsAsText() throws Exception {
        Notebook notebook = read(NOTEBOOK);
        assertEquals("Hot rods", notebook.text().title());
        assertEquals(List.of("We heat a rod.", "It melts."), Documents.sentences(notebook.text()));
    }

    @Test
    void anchorsTextAtLinesOfTheNotebookFile() throws Exception {
        var anchors = read(NOTEBOOK).text().sentences().map(sentence -> sentence.anchor()).toList();
        assertEquals(9, anchors.get(0).line().getAsInt());
        assertEquals(9, anchors.get(1).line().getAsInt());
        assertEquals(10, anchors.get(1).endLine().getAsInt());
    }

    @Test
    void outlinesCodeCellsAtLinesOfTheNotebookFile() throws Exception {
        Notebook notebook = read(NOTEBOOK);
        Symbol area = notebook.code().symbols().get(0);
        assertEquals("area", area.name());
        assertEquals(22, area.anchor().line().getAsInt());
        assertEquals("math", notebook.code().dependencies().get(0).name());
        assertEquals(20, notebook.code().dependencies().get(0).anchor().line().getAsInt());
    }

    @Test
    void saysThatCellsInAnotherLanguageAreNotOutlined() throws Exception {
        Notebook notebook = read(NOTEBOOK.replace("\"language\": \"python\"", "\"language\": \"julia\""));
        assertTrue(notebook.warnings().get(0).contains("julia"));
        assertEquals(List.of(), notebook.code().symbols());
    }

    @Test
    void refusesDamagedNotebooks() throws Exception {
        Documents.refusal(Reason.BROKEN, Files.writeString(folder.resolve("cut.ipynb"), NOTEBOOK.substring(0, 300)));
        Documents.refusal(Reason.BROKEN, Files.writeString(folder.resolve("list.ipynb"), "[1, 2]"));
        Documents.refusal(Reason.BROKEN, Files.writeString(folder.resolve("deep.ipynb"), "{\"a\":" + "[".repeat(100_000)));
        Documents.refusal(Reason.NO_TEXT, Files.writeString(folder.resolve("none.ipynb"), "{\"cells\": []}"));
    }

    private Notebook readCells(String... cells) throws Exception {
        return read("{\n\"cells\": [\n" + String.join(",\n", cells) + "\n]}\n");
    }

    private static String cell(String type, String source) {
        return "{\"cell_type\": " + type + ", \"source\": " + source + "}";
    }

    private static List<String> places(Notebook notebook) {
        return notebook.text().sentences().map(sentence -> sentence.text() + " " + sentence.anchor().line().getAsInt()).toList();
    }

    @Test
    void readsCellsInOrderAndNoRawOnes() throws Exception {
        Notebook notebook = readCells(cell("\"markdown\"", "\"One. \\nTwo.\""), cell("\"raw\"", "[\"Not this.\"]"),
                cell("\"code\"", "\"def f():\\n  pass\""), cell("\"markdown\"", "[\"Th\",\n\"ree.\\n\",\n\"\\n\",\n\"Four.\"]"),
                cell("\"code\"", "[\"# TODO: more\"]"));
        assertEquals(List.of("One. 3", "Two. 3", "Three. 6", "Four. 9"), places(notebook));
        assertEquals(5, notebook.code().symbols().get(0).anchor().line().getAsInt());
        assertEquals(10, notebook.code().todos().get(0).anchor().line().getAsInt());
    }

    @Test
    void startsAParagraphWithEachCell() throws Exception {
        Notebook notebook = readCells(cell("\"markdown\"", "\"# Rods\""), cell("\"markdown\"", "\"No stop\""),
                cell("\"markdown\"", "\"Next one.\""));
        assertEquals(List.of("No stop", "Next one."), Documents.sentences(notebook.text()));
        assertEquals("Rods", notebook.text().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "[1, [2]]", "{}", "{\"cell_type\": null, \"source\": \"Not this.\"}",
        "{\"cell_type\": {\"source\": []}}", "{\"cell_type\": \"markdown\", \"source\": [1, {}, [\"x\"], null]}",
        "{\"cell_type\": \"markdown\", \"source\": {\"a\": [1]}}", "{\"cell_type\": \"markdown\"}",
        "{\"attachments\": {\"source\": [\"Not this.\"]}, \"outputs\": [{\"cells\": []}]}"})
    void losesNoCellBehindABrokenOne(String broken) throws Exception {
        assertEquals(List.of("One. 3", "Two. 5"), places(readCells(cell("\"markdown\"", "\"One.\""), broken,
                cell("\"markdown\"", "\"Two.\""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\r", "\\r\\n", "\\n"})
    void readsCellsWithTheLineEndsOfAnySystem(String end) throws Exception {
        Notebook notebook = readCells(cell("\"markdown\"", "\"One." + end + end + "Two." + end + "\""),
                cell("\"code\"", "\"import a" + end + "import b\""));
        assertEquals(List.of("One. 3", "Two. 3"), places(notebook));
        assertEquals(List.of("a", "b"), notebook.code().dependencies().stream().map(use -> use.name()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"language_info\": {\"name\": \"Python\"}}", "{\"kernelspec\": {\"language\": \"python\"}}",
        "{\"language_info\": {\"version\": {\"name\": \"julia\"}, \"name\": \"ipython\"}}", "{\"name\": \"julia\", \"x\": [{}]}"})
    void outlinesPythonHoweverTheNotebookNamesIt(String metadata) throws Exception {
        Notebook notebook = read("{\"metadata\": " + metadata + ", \"cells\": [" + cell("\"code\"", "\"def f(): pass\"") + "]}");
        assertEquals("f", notebook.code().symbols().get(0).name());
        assertEquals(List.of(), notebook.warnings());
    }

    @Test
    void leavesCommandsForTheNotebookOutOfTheCode() throws Exception {
        Notebook notebook = readCells(cell("\"code\"", "[\"!pip install x\\n\",\n\"  %time f()\\n\",\n\"def f(): pass\"]"));
        assertEquals(List.of("f"), notebook.code().symbols().stream().map(Symbol::name).toList());
        assertEquals(5, notebook.code().symbols().get(0).anchor().line().getAsInt());
    }
}
