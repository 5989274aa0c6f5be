package org.otowi.cli.summarize;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.input.BoundedInputStream;

/** Standard input as a file, because documents are read from files; closing removes it. */
public final class StandardInput implements AutoCloseable {

    /** What stands for standard input on the command line. */
    public static final Path NAME = Path.of("-");

    private final Path folder;
    private final Path file;

    /**
     * Reads all of it.
     *
     * @param limit bytes after which reading stops: enough for the reader to see that there are too many
     */
    public StandardInput(InputStream in, long limit) throws IOException {
        folder = Files.createTempDirectory("otowi-");
        file = folder.resolve("stdin");
        Files.copy(BoundedInputStream.builder().setInputStream(in).setMaxCount(limit).get(), file);
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }
}
