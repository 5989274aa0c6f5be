package org.otowi.provenance.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Review;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.Recorded;
import org.otowi.provenance.cli.WorkFolder;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;

/** A reviewer says what was checked and how. */
class ReviewCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void theLogSaysWhichLinesOfWhichContentWereCheckedHowAndByWhom() throws Exception {
        Sidecar sidecar = Recorded.file(folder, "plot.py");
        CommandRun run = CommandRun.in(folder, "review", "--checked", "tested", "--lines", "1-2", "--lines", "3",
                "--note", "same figure as in 2024", "plot.py");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertEquals("Tested, lines 1-2, 3\n", run.out());
        LogEntry entry = last(sidecar);
        assertEquals(Optional.of(new Review(Sha256.of(Files.readAllBytes(sidecar.file())),
                List.of(new LineRange(1, 2), new LineRange(3, 1)), Checked.TESTED,
                Optional.of("same figure as in 2024"))), entry.review());
        assertEquals(0, CommandRun.in(folder, "verify", "plot.py").exitCode());
    }

    @Test
    void withoutLinesTheWholeFileWasChecked() throws Exception {
        Sidecar sidecar = Recorded.file(folder, "plot.py");
        CommandRun run = CommandRun.in(folder, "review", "--checked", "read", "plot.py.aiprov.jsonl");
        assertEquals("Read and understood, all lines\n", run.out());
        assertEquals(List.of(), last(sidecar).review().orElseThrow().lines());
    }

    @Test
    void contentThatNobodyRecordedIsRecordedFirst() throws Exception {
        Sidecar sidecar = Recorded.file(folder, "plot.py");
        Files.writeString(sidecar.file(), "import numpy\nx = 1\nprint(x)\ny = 2\n");
        assertEquals(ExitCodes.DONE, CommandRun.in(folder, "review", "--checked", "units", "plot.py").exitCode());
        List<LogEntry> entries = ProvenanceLog.read(sidecar.path()).entries();
        assertEquals("Changed outside, +1 -0 lines", entries.get(entries.size() - 2).summary());
        assertEquals("Units checked, all lines", entries.get(entries.size() - 1).summary());
    }

    @ParameterizedTest
    @CsvSource({"2-9, plot.py, 3", "4, plot.py, 3", "2-1, A-B, 2-1", "x, A-B, x"})
    void linesThatAreNotThereAreRefusedAndNothingIsRecorded(String lines, String expected, String found)
            throws Exception {
        Sidecar sidecar = Recorded.file(folder, "plot.py");
        byte[] before = Files.readAllBytes(sidecar.path());
        CommandRun run = CommandRun.in(folder, "review", "--checked", "read", "--lines", lines, "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains(expected) && run.err().contains(found), run.err());
        assertEquals(new String(before), Files.readString(sidecar.path()));
    }

    @Test
    void linesOfWhatIsNoTextCannotBeNamed() throws Exception {
        Sidecar sidecar = Recorded.file(folder, "plot.py");
        Files.write(sidecar.file(), new byte[] {(byte) 0xff, 0});
        CommandRun run = CommandRun.in(folder, "review", "--checked", "read", "--lines", "1", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("no text"), run.err());
    }

    @Test
    void theKindOfCheckMustBeOneOfThree() throws Exception {
        Recorded.file(folder, "plot.py");
        CommandRun run = CommandRun.in(folder, "review", "--checked", "glanced", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("read, tested or units") && run.err().contains("glanced"), run.err());
        assertEquals(ExitCodes.NO_ANSWER, CommandRun.in(folder, "review", "plot.py").exitCode());
    }

    @Test
    void aFileWithoutALogGetsNoneByBeingReviewed() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "x\n");
        CommandRun run = CommandRun.in(folder, "review", "--checked", "read", "notes.txt");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertFalse(Files.exists(folder.resolve("notes.txt.aiprov.jsonl")));
    }

    @Test
    void aFileThatIsGoneCannotBeReviewed() throws Exception {
        Files.delete(Recorded.file(folder, "plot.py").file());
        CommandRun run = CommandRun.in(folder, "review", "--checked", "read", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("plot.py"), run.err());
    }

    private static LogEntry last(Sidecar sidecar) throws Exception {
        List<LogEntry> entries = ProvenanceLog.read(sidecar.path()).entries();
        return entries.get(entries.size() - 1);
    }
}
