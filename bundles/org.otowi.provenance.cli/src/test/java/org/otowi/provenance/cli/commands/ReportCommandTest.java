package org.otowi.provenance.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.Recorded;
import org.otowi.provenance.cli.WorkFolder;

/** Reports as files, with the verdict as exit code. */
class ReportCommandTest {

    private static final String DATE = "2026-04-01T09:00:00Z";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    private Sidecar sidecar;

    @BeforeEach
    void record() throws Exception {
        sidecar = Recorded.file(folder, "plot.py");
    }

    @Test
    void writesOnePageAndSaysTheVerdict() throws IOException {
        CommandRun run = CommandRun.in(folder, "report", ".", "-o", "report.html");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains("report.html") && run.err().contains("VALID-UNANCHORED"), run.err());
        String page = page();
        assertTrue(page.contains("print(x)") && page.contains("first draft") && page.endsWith("</html>\n"), page);
    }

    @Test
    void aTamperedLogGetsItsReportAndItsExitCode() throws IOException {
        byte[] bytes = Files.readAllBytes(sidecar.path());
        bytes[bytes.length / 2] ^= 1;
        Files.write(sidecar.path(), bytes);
        assertEquals(4, CommandRun.in(folder, "report", "plot.py", "-o", "report.html").exitCode());
        assertTrue(page().contains("The record was tampered with"));
    }

    @Test
    void saysWhichTimeItExpectedInsteadOfOneThatIsNone() {
        CommandRun run = CommandRun.in(folder, "report", ".", "-o", "report.html", "--date", "yesterday");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("expected a time in UTC such as 2026-01-31T12:00:00Z, found 'yesterday'\n"), run.err());
    }

    @Test
    void theSameDateGivesTheSameBytes() throws IOException {
        CommandRun.in(folder, "report", ".", "-o", "report.html", "--date", DATE);
        String first = page();
        assertTrue(first.contains("1 April 2026"), first);
        new CommandRun.Setting(folder, CommandRun.Starter.REVIEWER)
                .withVariables(Map.of("SOURCE_DATE_EPOCH", "1775034000")).run("report", ".", "-o", "report.html");
        assertEquals(first, page());
    }

    @Test
    void anEpochThatIsNoneIsNamed() {
        CommandRun run = new CommandRun.Setting(folder, CommandRun.Starter.REVIEWER)
                .withVariables(Map.of("SOURCE_DATE_EPOCH", "today")).run("report", ".", "-o", "report.html");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("'today'"), run.err());
    }

    @Test
    void anythingButAnEarlierReportIsLeftAsItIs() throws IOException {
        String before = Files.readString(sidecar.file());
        CommandRun run = CommandRun.in(folder, "report", ".", "-o", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("left as it is"), run.err());
        assertEquals(before, Files.readString(sidecar.file()));
        assertEquals(ExitCodes.NO_ANSWER, CommandRun.in(folder, "report", ".", "-o", folder.toString()).exitCode());
    }

    @Test
    void whereThereIsNoLogNothingIsWritten() throws IOException {
        Files.delete(sidecar.path());
        CommandRun run = CommandRun.in(folder, "report", ".", "-o", "report.html");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains(".aiprov.jsonl"), run.err());
        assertFalse(Files.exists(folder.resolve("report.html")));
    }

    @Test
    void aPageThatCannotBeWrittenIsNamedAndLeavesNothingBehind() throws IOException {
        CommandRun run = CommandRun.in(folder, "report", ".", "-o", "nowhere/report.html");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("nowhere/report.html cannot be written: no such file or folder"), run.err());
    }

    @Test
    void aListOfSignersThatCannotBeReadIsNoAnswerAndWritesNothing() {
        CommandRun run = CommandRun.in(folder, "report", ".", "-o", "report.html", "--allowed-signers", "none");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("allowed signers"), run.err());
        assertFalse(Files.exists(folder.resolve("report.html")));
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }
}
