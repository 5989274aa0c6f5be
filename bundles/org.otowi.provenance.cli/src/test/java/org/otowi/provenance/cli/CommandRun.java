package org.otowi.provenance.cli;

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
import java.util.HashMap;
import java.util.Map;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.record.JournalFolder;

/**
 * What one run of a program in this process did.
 *
 * @param exitCode its exit code
 * @param out its standard output
 * @param err its standard error
 */
public record CommandRun(int exitCode, String out, String err) {

    /** Runs the reviewer's command as if in the given folder, with the store of contents in a folder beside it. */
    public static CommandRun in(Path folder, String... arguments) {
        return new Setting(folder, Starter.REVIEWER).run(arguments);
    }

    /** The last line of standard output as JSON. */
    public JsonNode json() throws JsonProcessingException {
        List<String> lines = out.lines().toList();
        return new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }

    /** Starts a program in given surroundings. */
    @FunctionalInterface
    public interface Starter {

        /** The program of {@code otowi-reviewer.jar}. */
        Starter REVIEWER = (environment, arguments) -> ReviewerMain.program(environment).run(arguments);

        /** The exit code of a run. */
        int run(Environment environment, String... arguments);
    }

    /** Surroundings that differ from the usual ones. */
    public static final class Setting {

        private final Path folder;
        private final Starter program;
        private byte[] input = new byte[0];
        private boolean colour;
        private Map<String, String> variables = Map.of();
        private boolean fullDisk;

        public Setting(Path folder, Starter program) {
            this.folder = folder;
            this.program = program;
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

        /** Standard output goes to a disk that is full. */
        public Setting onFullDisk() {
            fullDisk = true;
            return this;
        }

        public CommandRun run(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            DirectoryContentStore store = new DirectoryContentStore(folder.resolveSibling(folder.getFileName() + "-store"));
            JournalFolder journals = new JournalFolder(folder.resolveSibling(folder.getFileName() + "-journals"));
            Environment environment = new Environment(new ByteArrayInputStream(input),
                    stream(fullDisk ? new FullDisk() : out), stream(err), colour, folder, ownAccount(), store,
                    journals);
            int exitCode = program.run(environment, arguments);
            return new CommandRun(exitCode, text(out), text(err));
        }

        /** Nothing of the account that the tests run under. */
        private Map<String, String> ownAccount() {
            Map<String, String> all = new HashMap<>(variables);
            all.putIfAbsent("XDG_CONFIG_HOME", folder.resolveSibling(folder.getFileName() + "-config").toAbsolutePath().toString());
            all.putIfAbsent("XDG_STATE_HOME", folder.resolveSibling(folder.getFileName() + "-state").toAbsolutePath().toString());
            return all;
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
