package org.otowi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** The research folder that the project ships. */
public final class Examples {

    private static final Path TRACER = Path.of("../../examples/tracer");

    private Examples() {}

    /** Copies one of its files into a folder under the same name. */
    public static Path copy(String path, Path folder) throws IOException {
        Path source = TRACER.resolve(path);
        return Files.copy(source, folder.resolve(source.getFileName()));
    }

    /** Copies all of it. */
    public static void copyAll(Path folder) throws IOException {
        FileUtils.copyDirectory(TRACER.toFile(), folder.toFile());
    }
}
