package org.otowi.provenance.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.output.BrokenOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.record.JournalFolder;

/** What is told of an output that takes no more. */
class StandardOutputTest {

    private static final OutputStream BROKEN = new BrokenOutputStream(() -> new IOException("no more"));

    @Test
    void aPipeThatNobodyReadsIsNoErrorButKnown() {
        StandardOutput out = StandardOutput.of(BROKEN, true);
        assertFalse(out.isUnread());
        out.println("a line");
        assertTrue(out.isUnread());
        assertFalse(out.checkError());
    }

    @Test
    void anythingElseThatFailsIsAnError() {
        StandardOutput out = StandardOutput.of(BROKEN, false);
        out.println("a line");
        assertTrue(out.checkError());
        assertFalse(out.isUnread());
    }

    @Test
    void theSurroundingsSayIt(@TempDir Path folder) {
        StandardOutput out = StandardOutput.of(BROKEN, true);
        Environment environment = new Environment(InputStream.nullInputStream(), out, out, false, folder, Map.of(),
                new DirectoryContentStore(folder), new JournalFolder(folder));
        assertFalse(environment.readerLeft());
        out.println("a line");
        assertTrue(environment.readerLeft());
    }
}
