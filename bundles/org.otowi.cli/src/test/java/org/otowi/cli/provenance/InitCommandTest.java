package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.CommandRun;
import org.otowi.cli.ExitCodes;
import org.otowi.cli.WorkFolder;

/** The line that keeps sidecars whole in git. */
class InitCommandTest {

    private static final String LINE = "*.aiprov.jsonl -text merge=union\n";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void addsTheLineOnceAtTheTopOfTheWorkingTree() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Path below = Files.createDirectories(folder.resolve("src"));
        assertEquals(ExitCodes.DONE, CommandRun.in(below, "init").exitCode());
        assertEquals(ExitCodes.DONE, CommandRun.in(below, "init").exitCode());
        assertEquals(LINE, Files.readString(folder.resolve(".gitattributes")));
    }

    @Test
    void keepsWhatIsThere() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".gitattributes"), "*.pdf binary");
        CommandRun.in(folder, "init");
        assertEquals("*.pdf binary\n" + LINE, Files.readString(folder.resolve(".gitattributes")));
    }

    @Test
    void saysSoWhenThereIsNoRepositoryYet() throws IOException {
        CommandRun run = CommandRun.in(folder, "init");
        assertEquals(ExitCodes.DONE, run.exitCode());
        assertTrue(run.err().contains("no git repository"), run.err());
        assertEquals(LINE, Files.readString(folder.resolve(".gitattributes")));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectories(folder.resolve(".gitattributes"));
        CommandRun run = CommandRun.in(folder, "init");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains(".gitattributes in " + folder), run.err());
    }
}
