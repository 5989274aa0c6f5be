package org.otowi.provenance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** A temporary folder {@code work} within one of its own, so that the store beside it is removed with it. */
public final class WorkFolder implements TempDirFactory {

    private Path around;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        around = Files.createTempDirectory("otowi");
        return Files.createDirectory(around.resolve("work"));
    }

    @Override
    public void close() throws IOException {
        FileUtils.deleteDirectory(around.toFile());
    }
}
