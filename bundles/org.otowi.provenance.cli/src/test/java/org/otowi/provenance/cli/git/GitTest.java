package org.otowi.provenance.cli.git;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.cli.CommandException;

/** Answers of the git program, and what happens without one. */
class GitTest {

    @TempDir
    private Path folder;

    @Test
    void theLastCommitsBytesAreFound() throws Exception {
        Path repository = GitRepository.make(folder.resolve("with space"));
        Path file = repository.resolve("naïve plot.py");
        Files.writeString(file, "x = 1\n");
        GitRepository.commitAll(repository);
        Files.writeString(file, "x = 2\n");
        byte[] committed = new Git(repository).committed("naïve plot.py").orElseThrow();
        assertArrayEquals("x = 1\n".getBytes(StandardCharsets.UTF_8), committed);
    }

    @Test
    void settingsOfTheRepositoryAreFound() throws Exception {
        Path repository = GitRepository.make(folder.resolve("repository"));
        assertEquals(Optional.of("Ana Example"), new Git(repository).setting("user.name"));
        assertEquals(Optional.empty(), new Git(repository).setting("otowi.nothing"));
    }

    @Test
    void aFileThatGitDoesNotKnowHasNoBytes() throws Exception {
        assertTrue(new Git(committedFile()).committed("new.py").isEmpty());
    }

    @Test
    void aRepositoryWithoutCommitHasNoBytes() throws Exception {
        Path repository = GitRepository.make(folder.resolve("repository"));
        assertTrue(new Git(repository).committed("new.py").isEmpty());
    }

    @Test
    void outsideOfGitNothingIsCommitted() throws Exception {
        assertTrue(new Git(folder).committed("new.py").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "refs/heads/main"})
    void aDamagedRepositoryIsNotTakenForAnEmptyOne(String damaged) throws Exception {
        Path repository = committedFile();
        Files.write(repository.resolve(".git").resolve(damaged), new byte[0]);
        CommandException e = assertThrows(CommandException.class, () -> new Git(repository).committed("plot.py"));
        assertTrue(e.getMessage().contains("--before"), e.getMessage());
    }

    @Test
    void aRepositoryWithoutTheProgramIsNotTakenForAnEmptyOne() throws Exception {
        Path repository = committedFile();
        Git missing = new Git("no-such-program-of-otowi", repository, Duration.ofSeconds(1));
        assertThrows(CommandException.class, () -> missing.committed("plot.py"));
    }

    private Path committedFile() throws Exception {
        Path repository = GitRepository.make(folder.resolve("repository"));
        Files.writeString(repository.resolve("plot.py"), "x = 1\n");
        GitRepository.commitAll(repository);
        return repository;
    }

    @Test
    void withoutTheProgramThereIsNoAnswer() {
        assertTrue(new Git("no-such-program-of-otowi", folder, Duration.ofSeconds(1)).version().isEmpty());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatHangsIsNotWaitedFor() throws IOException {
        Path hanging = Files.writeString(folder.resolve("git"), "#!/bin/sh\nexec tail -f /dev/null\n");
        assumeTrue(hanging.toFile().setExecutable(true));
        assertTrue(new Git(hanging.toString(), folder, Duration.ofMillis(50)).version().isEmpty());
    }

    @Test
    void theWorkingTreeIsFoundFromBelow() throws IOException {
        Files.createDirectories(folder.resolve("tree/.git"));
        Path below = Files.createDirectories(folder.resolve("tree/a/b"));
        assertEquals(Optional.of(folder.resolve("tree")), Git.workingTree(below));
    }
}
