package org.otowi.provenance.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.Recorded;
import org.otowi.provenance.cli.WorkFolder;
import org.otowi.provenance.cli.git.GitRepository;

/** Logs compared with a revision of a real repository, and with a file that was kept. */
class VerifyAgainstTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    private Path sidecar;

    @BeforeEach
    void commit() throws Exception {
        GitRepository.make(folder);
        Files.createDirectories(folder.resolve("sub"));
        sidecar = Recorded.file(folder.resolve("sub"), "plot.py").path();
        GitRepository.commitAll(folder);
    }

    @Test
    void anUntouchedLogHasAllThatTheRevisionHas() {
        assertVerdict(0, "VALID-UNANCHORED", "HEAD", ".");
        assertVerdict(0, "VALID-UNANCHORED", "main", "sub/plot.py");
    }

    @Test
    void row8ADeletedSidecarIsIncompleteUnderItsFolderAndByItsName() throws Exception {
        int entries = Files.readAllLines(sidecar).size();
        Files.delete(sidecar);
        for (String path : new String[] {".", "sub", "sub/plot.py"}) {
            String out = assertVerdict(3, "INCOMPLETE", "HEAD", path);
            assertTrue(out.contains("missing, at least " + entries + "."), out);
        }
        Files.delete(folder.resolve("sub/plot.py"));
        assertVerdict(3, "INCOMPLETE", "HEAD", "sub/plot.py");
    }

    @Test
    void aLogThatWasRenamedIsNotMissed() throws Exception {
        Files.move(folder.resolve("sub/plot.py"), folder.resolve("sub/figure.py"));
        Files.move(sidecar, folder.resolve("sub/figure.py.aiprov.jsonl"));
        String out = assertVerdict(0, "VALID-UNANCHORED", "HEAD", ".");
        assertTrue(out.contains("Nothing was kept of this log"), out);
    }

    @Test
    void aFileOfThatNameGoesBeforeARevision() throws Exception {
        Files.copy(sidecar, folder.resolve("HEAD"));
        Files.writeString(sidecar, Files.readAllLines(sidecar).get(0) + "\n");
        assertVerdict(3, "INCOMPLETE", "HEAD", "sub/plot.py");
        CommandRun run = CommandRun.in(folder, "verify", "--against", "HEAD", ".");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("one log only"), run.err());
    }

    @Test
    void whatIsNeitherFileNorRevisionIsNoAnswer() {
        for (String path : new String[] {".", "sub/plot.py"}) {
            CommandRun run = CommandRun.in(folder, "verify", "--against", "no-such-revision", path);
            assertEquals(2, run.exitCode());
            assertTrue(run.err().contains("neither"), run.err());
        }
        assertEquals(2, CommandRun.in(folder, "verify", "--against", "--help", ".").exitCode());
    }

    private String assertVerdict(int exitCode, String verdict, String against, String path) {
        CommandRun run = CommandRun.in(folder, "verify", "--against", against, path);
        assertEquals(exitCode, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().startsWith(verdict + " "), run.out());
        return run.out();
    }
}
