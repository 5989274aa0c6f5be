package org.otowi.documents.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
