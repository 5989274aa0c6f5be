package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Reasons in words, without the names of Java's classes. */
class ExplanationTest {

    @Test
    void whatTheSystemSaysIsUsed() {
        assertEquals("No space left on device",
                Explanation.of(new FileSystemException("a.md", null, "No space left on device")));
        assertEquals("Stale file handle", Explanation.of(new IOException("Stale file handle")));
    }

    @Test
    void theCommonReasonsHaveWordsOfTheirOwn() {
        assertEquals("permission denied", Explanation.of(new AccessDeniedException("a.md")));
        assertEquals("no such file or folder", Explanation.of(new NoSuchFileException("a.md")));
    }

    @Test
    void aFailureWithoutAMessageIsNamed() {
        assertEquals("IOException", Explanation.of(new IOException()));
    }
}
