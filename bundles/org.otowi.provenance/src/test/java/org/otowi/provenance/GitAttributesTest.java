package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitAttributesTest {

    @TempDir
    private Path folder;

    @Test
    void makesTheFile() throws Exception {
        assertTrue(GitAttributes.ensure(folder));
        assertEquals("*.aiprov.jsonl -text merge=union\n", read());
    }

    @Test
    void addsTheLineOnce() throws Exception {
        GitAttributes.ensure(folder);
        assertFalse(GitAttributes.ensure(folder));
        assertEquals("*.aiprov.jsonl -text merge=union\n", read());
    }

    @Test
    void keepsWhatStandsThereAndEndsAnOpenLine() throws Exception {
        Files.writeString(folder.resolve(".gitattributes"), "* text=auto\n*.pdf binary");
        assertTrue(GitAttributes.ensure(folder));
        assertEquals("* text=auto\n*.pdf binary\n*.aiprov.jsonl -text merge=union\n", read());
    }

    private String read() throws Exception {
        return Files.readString(folder.resolve(".gitattributes"));
    }
}
