package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** What git, or a person, gets from {@code otowi merge}. */
class MergeCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void oursGetsEveryLineAndNothingIsSaid() throws IOException {
        Files.writeString(folder.resolve("ours"), "a\nb\n");
        Files.writeString(folder.resolve("theirs"), "a\nc\n");
        CommandRun run = Otowi.run(folder, "merge", "base", "ours", "theirs", "plot.py.aiprov.jsonl");
        assertEquals(new CommandRun(ExitCodes.DONE, "", ""), run);
        assertEquals("a\nb\nc\n", Files.readString(folder.resolve("ours")));
        assertEquals("a\nc\n", Files.readString(folder.resolve("theirs")));
    }

    @Test
    void aFailureIsAConflictForGitAndLeavesOursAsItWas() throws IOException {
        Files.writeString(folder.resolve("ours"), "a\n");
        CommandRun run = Otowi.run(folder, "merge", "base", "ours", "theirs");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("theirs: expected a version of a provenance log"), run.err());
        assertEquals("a\n", Files.readString(folder.resolve("ours")));
    }
}
