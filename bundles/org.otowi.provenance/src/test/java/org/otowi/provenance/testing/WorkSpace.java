package org.otowi.provenance.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Temporary folders for tests that write much and need no disk. */
public final class WorkSpace {

    private static final Path MEMORY = Path.of("/dev/shm");

    private WorkSpace() {}

    /** A new folder in memory where the system has one, or else an ordinary temporary folder. */
    public static Path inMemory(String name) throws IOException {
        return Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, name) : Files.createTempDirectory(name);
    }
}
