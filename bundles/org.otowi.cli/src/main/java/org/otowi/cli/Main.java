package org.otowi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogManager;
import org.otowi.provenance.DirectoryContentStore;

/** Entry point of the {@code otowi} command. */
public final class Main {

    /** Set by the script {@code otowi}: whether standard output is a terminal. */
    private static final String TERMINAL = "otowi.terminal";

    /** Set by the script {@code otowi} of a clone: the clone's folder. */
    private static final String HOME = "otowi.home";

    /** Set by every script {@code otowi}: its own path. */
    private static final String SCRIPT = "otowi.script";

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        LogManager.getLogManager().reset(); // libraries log what they read; the reader reports what matters
        Interruption interruption = new Interruption();
        interruption.install();
        int exitCode = new OtowiCommand(environment(interruption)).run(arguments);
        interruption.finished();
        System.exit(exitCode);
    }

    private static Environment environment(Interruption interruption) {
        Map<String, String> variables = System.getenv();
        Optional<Path> home = Optional.ofNullable(System.getProperty(HOME)).map(Path::of);
        List<String> command = OwnCommand.words(Optional.ofNullable(System.getProperty(SCRIPT)));
        return new Environment(System.in, utf8(StandardOutput.open()), utf8(new FileOutputStream(FileDescriptor.err)),
                isColourful(variables), Path.of(""), variables, command, home, DirectoryContentStore.ofAccount(), interruption);
    }

    /** UTF-8 whatever the locale; flushed at line ends. */
    private static PrintStream utf8(OutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static boolean isColourful(Map<String, String> variables) {
        return Boolean.getBoolean(TERMINAL)
                && variables.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(variables.get("TERM"));
    }
}
