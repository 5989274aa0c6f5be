package org.otowi.provenance.workspace.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.otowi.provenance.Actor;

/** Who works at this machine: the name and address that git signs commits with, else the name of the account. */
final class LocalAccount {

    private static final int PATIENCE_SECONDS = 5;

    /** The person, as they call themselves. */
    Actor actor() {
        String name = git("user.name").orElseGet(() -> System.getProperty("user.name"));
        return new Actor(name, git("user.email"));
    }

    /** A setting of git's; no git, no setting and no answer in time look the same. */
    private static Optional<String> git(String setting) {
        try {
            Process process = new ProcessBuilder("git", "config", "--get", setting)
                    .directory(Path.of(System.getProperty("user.home")).toFile())
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
