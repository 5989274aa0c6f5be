package org.otowi.provenance.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.WholeFile;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.messages.Messages;

/** Where a command's document goes: a file, as a whole or not at all, or standard output. */
final class DocumentOutput {

    static final Path STANDARD_OUTPUT = Path.of("-");

    private final Environment environment;

    DocumentOutput(Environment environment) {
        this.environment = environment;
    }

    /** @throws CommandException if the file cannot be written, or is a log or a recorded file */
    void write(String document, Path output) throws CommandException {
        if (output.equals(STANDARD_OUTPUT)) {
            environment.out().print(document);
            return;
        }
        Path target = environment.folder().resolve(output);
        if (Sidecar.isSidecar(target) || Files.exists(new Sidecar(target).path())) {
            throw new CommandException(Messages.get("document.overwrite", output));
        }
        try {
            WholeFile.write(target, document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CommandException(Messages.get("document.unwritable", output, Explanation.of(e)));
        }
    }
}
