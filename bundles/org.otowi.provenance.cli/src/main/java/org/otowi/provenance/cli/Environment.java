package org.otowi.provenance.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.record.JournalFolder;

/**
 * What surrounds one run of the command.
 *
 * @param in standard input, read only for the file name {@code -}
 * @param out results, in UTF-8
 * @param err progress and complaints, in UTF-8
 * @param colour whether {@code out} is a terminal that shows colours and whose user wants them
 * @param folder what relative paths are relative to
 * @param variables environment variables
 * @param store where prompts, replies and states of files are kept, outside any project
 * @param journals where new entries are kept until the disk has the log, outside any project
 */
public record Environment(InputStream in, PrintStream out, PrintStream err, boolean colour, Path folder,
        Map<String, String> variables, ContentStore store, JournalFolder journals) {

    /** Set by the scripts that start Otowi: whether standard output is a terminal. */
    private static final String TERMINAL = "otowi.terminal";

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** What surrounds this process. */
    public static Environment ofProcess() {
        Map<String, String> variables = System.getenv();
        return new Environment(System.in, StandardOutput.open(), utf8(new FileOutputStream(FileDescriptor.err)),
                isColourful(variables), Path.of(""), variables, DirectoryContentStore.ofAccount(), JournalFolder.ofAccount());
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

    /** Whether the reader of the results has left, as {@code head} does; known once something was written in vain. */
    public boolean readerLeft() {
        return out instanceof StandardOutput standard && standard.isUnread();
    }

    /** The value of an environment variable that is set and not empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /** The folder of our settings and keys, by the XDG base directory specification. */
    public Path configuration() {
        return variable("XDG_CONFIG_HOME").map(Path::of).filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".config")).resolve("otowi");
    }

    /** Says a sentence on standard error; control characters in it are shown, not sent. */
    public void tell(String sentence) {
        err.println(Styles.printable(sentence));
    }

    /** Says on standard error what went wrong. */
    public void complain(String sentence) {
        tell(Messages.get("failed", sentence));
    }
}
