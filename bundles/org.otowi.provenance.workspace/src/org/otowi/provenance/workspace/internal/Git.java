package org.otowi.provenance.workspace.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What git knows about a folder; no git, no answer and no answer in time look the same. */
public final class Git {

    private static final int PATIENCE_SECONDS = 5;

    private final Path folder;

    /** Git as if started in the given folder. */
    public Git(Path folder) {
        this.folder = folder;
    }

    /** The top of the working tree that a folder is in. */
    public static Optional<Path> workingTree(Path folder) {
        Path top = folder;
        while (top != null && Files.notExists(top.resolve(".git"))) {
            top = top.getParent();
        }
        return Optional.ofNullable(top);
    }

    /** Whether git is at work in the tree, so that some files are new and others are not yet. */
    public boolean isBusy() {
        return workingTree(folder).filter(top -> Files.exists(top.resolve(".git").resolve("index.lock"))).isPresent();
    }

    /** A setting of git's. */
    Optional<String> setting(String name) {
        return answer("config", "--get", name);
    }

    /** Whether git keeps the file of the given name in the folder. */
    public boolean tracks(String name) {
        return workingTree(folder).isPresent() && answer("ls-files", "--", ":(literal)" + name).isPresent();
    }

    private Optional<String> answer(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try {
                return answered(process) ? Optional.of(read(process)).filter(text -> !text.isEmpty())
                        : Optional.empty();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean answered(Process process) throws InterruptedException {
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private static String read(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
