package org.otowi.provenance.cli.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.messages.Messages;

/** Asks the {@code git} program about a folder; changes nothing but a setting that it is told to. */
public final class Git {

    /** Long enough for a slow network file system, short enough to wait for. */
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** Whether {@code git} succeeded; it did not when it could not be started or took too long. */
    private record Answer(boolean succeeded, byte[] output) {

        private static final Answer NONE = new Answer(false, new byte[0]);

        Optional<byte[]> ifSucceeded() {
            return succeeded ? Optional.of(output) : Optional.empty();
        }

        boolean isNothing() {
            return succeeded && output.length == 0;
        }
    }

    private final String program;
    private final Path folder;
    private final Duration timeout;

    public Git(Path folder) {
        this("git", folder, TIMEOUT);
    }

    Git(String program, Path folder, Duration timeout) {
        this.program = program;
        this.folder = folder.toAbsolutePath();
        this.timeout = timeout;
    }

    /** The version of git, such as {@code 2.39.5}. */
    public Optional<String> version() {
        return text("version").map(line -> line.replaceFirst("^git version ", ""));
    }

    /** The last value of a setting that holds in this folder. */
    public Optional<String> setting(String name) {
        return text("config", "--get", name).filter(value -> !value.isEmpty());
    }

    /** The last value of a setting that is a path, in which git replaces a home folder's sign by the folder. */
    public Optional<String> path(String name) {
        return text("config", "--type=path", "--get", name).filter(value -> !value.isEmpty());
    }

    /**
     * Gives a setting of this repository one value, in place of all that it has.
     *
     * @return whether git did so
     */
    public boolean set(String name, String value) {
        return ask("config", "--local", "--replace-all", name, value).succeeded();
    }

    /** Whether the folder belongs to a repository without a working tree. */
    public boolean isBare() {
        return text("rev-parse", "--is-bare-repository").filter("true"::equals).isPresent();
    }

    /** Where git looks for a file of its own, such as {@code info/attributes}; empty outside of git. */
    public Optional<Path> ownFile(String name) {
        return text("rev-parse", "--git-path", name).map(folder::resolve);
    }

    /**
     * The bytes that the last commit has for a file of this folder, as they would stand in the working tree; empty when
     * it does not have the file, when there is no commit yet and outside of git.
     *
     * @throws CommandException if the folder is in a working tree but git does not answer: it is not installed or too
     *     slow, refuses another person's repository, or finds it damaged
     */
    public Optional<byte[]> committed(String fileName) throws CommandException {
        Answer listed = ask("ls-tree", "-z", "HEAD", "--", fileName);
        if (listed.isNothing() || !listed.succeeded() && hasNoCommit()) {
            return Optional.empty();
        }
        Answer bytes = ask("cat-file", "--filters", "HEAD:./" + fileName);
        if (!bytes.succeeded()) {
            throw new CommandException(Messages.get("git.noAnswer", folder.resolve(fileName), folder));
        }
        return Optional.of(bytes.output());
    }

    /** Also a damaged HEAD names no commit, but then git refuses to list those that there are. */
    private boolean hasNoCommit() {
        return workingTree(folder).isEmpty() || !ask("rev-parse", "--quiet", "--verify", "HEAD").succeeded()
                && ask("rev-list", "-n1", "--all").isNothing();
    }

    /** The top folder of the working tree around a folder, found without running git. */
    public static Optional<Path> workingTree(Path folder) {
        for (Path each = folder.toAbsolutePath().normalize(); each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The id of the commit that a revision names, if it names one here. */
    public Optional<String> commit(String revision) {
        return text("rev-parse", "--quiet", "--verify", "--end-of-options", revision + "^{commit}");
    }

    /** The regular files that a commit has in and below this folder, by their paths from here. */
    public List<String> files(String commit) {
        byte[] listed = ask("ls-tree", "-r", "-z", commit).output();
        List<String> files = new ArrayList<>();
        for (String line : new String(listed, StandardCharsets.UTF_8).split("\0")) {
            if (line.startsWith("100")) {
                files.add(line.substring(line.indexOf('\t') + 1));
            }
        }
        return files;
    }

    /** The bytes that a commit has of a file in this folder, as they were committed. */
    public Optional<byte[]> blob(String commit, String fileName) {
        return ask("cat-file", "blob", commit + ":./" + fileName).ifSucceeded();
    }

    private Optional<String> text(String... arguments) {
        return ask(arguments).ifSucceeded().map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip());
    }

    private Answer ask(String... arguments) {
        try {
            Process process = start(arguments);
            Executor later = CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS);
            CompletableFuture<Void> kill = CompletableFuture.runAsync(process::destroyForcibly, later);
            try (InputStream output = process.getInputStream()) {
                byte[] bytes = output.readAllBytes();
                return new Answer(process.waitFor() == 0, bytes);
            } finally {
                kill.cancel(false);
            }
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
