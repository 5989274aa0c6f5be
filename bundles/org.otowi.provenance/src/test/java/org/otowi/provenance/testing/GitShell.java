package org.otowi.provenance.testing;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs git in one long-lived shell, which is much quicker than starting each from Java. */
public final class GitShell implements AutoCloseable {

    private static final String END = "--end--";

    private static final Map<String, String> SETTINGS = Map.of("GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_NOSYSTEM", "1", "GIT_EDITOR", "true", "GIT_MERGE_AUTOEDIT", "no", "LC_ALL", "C",
            "GIT_AUTHOR_DATE", "2026-01-02T03:04:05Z", "GIT_COMMITTER_DATE", "2026-01-02T03:04:05Z");

    private final Process shell;
    private final BufferedWriter commands;
    private final BufferedReader answers;
    private final Path log;

    private GitShell(Process shell, Path log) {
        this.shell = shell;
        this.commands = shell.outputWriter();
        this.answers = shell.inputReader();
        this.log = log;
    }

    public static boolean isThere() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /** A shell that keeps what its commands print in {@code log} of the folder. */
    public static GitShell start(Path folder) throws IOException {
        Path log = Files.createDirectories(folder).resolve("log");
        ProcessBuilder builder = new ProcessBuilder("sh").directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(SETTINGS);
        return new GitShell(builder.start(), log);
    }

    /** Runs a command and tells its exit code. */
    public int run(String command) throws IOException {
        List<String> lines = lines("echo \"$ \"'" + command.replace("'", "'\\''") + "' >>'" + log + "'; { " + command
                + "\n} >>'" + log + "' 2>&1; echo $?");
        return Integer.parseInt(lines.get(lines.size() - 1));
    }

    /** What a command prints. */
    public List<String> lines(String command) throws IOException {
        commands.write(command + "\necho " + END + "\n");
        commands.flush();
        List<String> lines = new ArrayList<>();
        for (String line = answers.readLine(); !END.equals(line); line = answers.readLine()) {
            if (line == null) {
                throw new IOException("the shell ended at: " + command);
            }
            lines.add(line);
        }
        return lines;
    }

    /** Everything that was run since the log was last emptied, with its output. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException {
        commands.close();
        shell.destroy();
    }
}
