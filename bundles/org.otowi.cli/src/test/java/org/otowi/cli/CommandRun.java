package org.otowi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.documents.Cancellation;
import org.otowi.provenance.DirectoryContentStore;

/**
 * What one run of the command in this process did.
 *
 * @param exitCode its exit code
 * @param out its standard output
 * @param err its standard error
 */
public record CommandRun(int exitCode, String out, String err) {

    /** Runs the command as if in the given folder, with the store of contents in a folder beside it. */
    public static CommandRun in(Path folder, String... arguments) {
        return new Setting(folder).run(arguments);
    }

    /** The last line of standard output as JSON. */
    public JsonNode json() throws JsonProcessingException {
        List<String> lines = out.lines().toList();
        return new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }

    /** Surroundings that differ from the usual ones. */
    public static final class Setting {

        private final Path folder;
        private byte[] input = new byte[0];
        private boolean colour;
        private Map<String, String> variables = Map.of();
        private List<String> command = List.of("otowi");
        private Optional<Path> home = Optional.empty();
        private Cancellation cancellation = Cancellation.NEVER;
        private boolean fullDisk;

        public Setting(Path folder) {
            this.folder = folder;
        }

        public Setting withInput(byte[] bytes) {
            input = bytes.clone();
            return this;
        }

        public Setting withColour() {
            colour = true;
            return this;
        }

        public Setting withVariables(Map<String, String> values) {
            variables = values;
            return this;
        }

        /** What starts Otowi from elsewhere. */
        public Setting startedBy(List<String> words) {
            command = words;
            return this;
        }

        public Setting withHome(Path clone) {
            home = Optional.of(clone);
            return this;
        }

        public Setting cancelled() {
            cancellation = () -> true;
            return this;
        }

        /** Standard output goes to a disk that is full. */
        public Setting onFullDisk() {
            fullDisk = true;
            return this;
        }

        public CommandRun run(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            DirectoryContentStore store = new DirectoryContentStore(folder.resolveSibling(folder.getFileName() + "-store"));
            Environment environment = new Environment(new ByteArrayInputStream(input),
                    stream(fullDisk ? new FullDisk() : out), stream(err), colour, folder, variables, command, home, store, cancellation);
            int exitCode = new OtowiCommand(environment).run(arguments);
            return new CommandRun(exitCode, text(out), text(err));
        }

        private static PrintStream stream(OutputStream bytes) {
            return new PrintStream(bytes, true, StandardCharsets.UTF_8);
        }

        private static String text(ByteArrayOutputStream bytes) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
