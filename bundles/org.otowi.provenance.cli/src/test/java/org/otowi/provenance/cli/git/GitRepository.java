package org.otowi.provenance.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Git repositories for tests; a test that needs one is skipped where there is no git. */
public final class GitRepository {

    private GitRepository() {}

    /** Makes an empty repository whose user is Ana Example. */
    public static Path make(Path folder) throws IOException, InterruptedException {
        assumeTrue(new Git(Path.of("")).version().isPresent(), "git is not installed");
        Files.createDirectories(folder);
        git(folder, "init", "-q", "-b", "main");
        git(folder, "config", "user.name", "Ana Example");
        git(folder, "config", "user.email", "ana@example.org");
        return folder;
    }

    /** Commits everything. */
    public static void commitAll(Path folder) throws IOException, InterruptedException {
        git(folder, "add", "-A");
        git(folder, "commit", "-q", "-m", "a state");
    }

    /** Runs git, which must succeed. */
    public static void git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertEquals(0, new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor());
    }
}
