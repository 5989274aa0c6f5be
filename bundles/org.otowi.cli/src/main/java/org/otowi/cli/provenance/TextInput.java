package org.otowi.cli.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Content;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;

/** Files that a user names on the command line, or standard input for {@code -}. */
final class TextInput {

    /** More than any text that a person edits, and little enough to hold in memory several times. */
    private static final int MAX_BYTES = 64 << 20;

    /** What stands for standard input on the command line. */
    static final Path STANDARD_INPUT = Path.of("-");

    private final Environment environment;

    TextInput(Environment environment) {
        this.environment = environment;
    }

    /** The bytes of a file, taken to be text in the given charset. */
    Content read(Path path, Charset charset) throws CommandException {
        return Content.of(bytes(path), charset);
    }

    /** The text of a file, which must be in UTF-8. */
    String readText(Path path) throws CommandException {
        return read(path, StandardCharsets.UTF_8).text()
                .orElseThrow(() -> new CommandException(Messages.get("input.notUtf8", path)));
    }

    private byte[] bytes(Path path) throws CommandException {
        Path file = environment.folder().resolve(path);
        if (!path.equals(STANDARD_INPUT) && !Files.exists(file)) {
            throw new CommandException(Messages.get("input.missing", path));
        }
        if (Files.isDirectory(file)) {
            throw new CommandException(Messages.get("input.folder", path));
        }
        try (InputStream in = path.equals(STANDARD_INPUT) ? environment.in() : Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new CommandException(Messages.get("input.tooLarge", path, MAX_BYTES >> 20));
            }
            return bytes;
        } catch (IOException e) {
            throw new CommandException(Messages.get("input.unreadable", path, Explanation.of(e)), e);
        }
    }
}
