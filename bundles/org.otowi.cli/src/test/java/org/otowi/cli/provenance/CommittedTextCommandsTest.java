package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;

/** {@code otowi disclose} and {@code otowi erase}. */
class CommittedTextCommandsTest {

    private static final String PROMPT = "Fit the decay; be polite.";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @BeforeEach
    void recordAnEdit() throws Exception {
        Files.writeString(folder.resolve("plot.py"), "fit()\n");
        Files.writeString(folder.resolve("prompt"), PROMPT);
        Files.writeString(folder.resolve("reply"), "fit()");
        run("record", "--prompt-file", "prompt", "--response-file", "reply", "plot.py");
    }

    @Test
    void listsWhatIsCommittedToWithoutShowingIt() throws Exception {
        CommandRun list = run("disclose", "plot.py");
        assertTrue(list.out().contains("prompt " + shortId() + "  kept here"), list.out());
        assertTrue(list.out().contains("reply " + shortId() + "  kept here"), list.out());
        assertFalse(list.out().contains(PROMPT), list.out());
    }

    @Test
    void nothingIsDisclosedBeforeYes() throws Exception {
        String before = log();
        CommandRun shown = run("disclose", "--all", "plot.py");
        assertTrue(shown.out().contains(PROMPT), shown.out());
        assertTrue(shown.err().contains("Nothing is disclosed yet"), shown.err());
        assertEquals(before, log());
    }

    @Test
    void aDisclosedPromptStandsInTheLogAndTheReplyDoesNot() throws Exception {
        run("disclose", "--entry", shortId(), "--kind", "prompt", "--yes", "plot.py");
        assertTrue(log().contains(PROMPT));
        assertEquals(1, log().lines().filter(line -> line.contains("\"type\":\"disclose\"")).count());
        assertEquals(ExitCodes.DONE, run("verify", "plot.py").exitCode());
        assertTrue(run("disclose", "plot.py").out().contains("prompt " + shortId() + "  disclosed"));
    }

    @Test
    void anErasedTextIsGoneAndCannotBeDisclosed() throws Exception {
        run("erase", "--all", "--policy", "retention of 90 days", "--yes", "plot.py");
        assertTrue(log().contains("retention of 90 days"));
        CommandRun late = run("disclose", "--all", "--yes", "plot.py");
        assertEquals(ExitCodes.SOME_FAILED, late.exitCode());
        assertFalse(late.out().contains(PROMPT), late.out());
        assertFalse(log().contains(PROMPT));
        assertEquals(ExitCodes.DONE, run("verify", "plot.py").exitCode());
    }

    @Test
    void nothingIsErasedBeforeYesOrWithoutARule() throws Exception {
        String before = log();
        assertTrue(run("erase", "--all", "--policy", "retention", "plot.py").err().contains("Nothing is erased yet"));
        assertEquals(ExitCodes.NO_ANSWER, run("erase", "--all", "--yes", "plot.py").exitCode());
        assertEquals(ExitCodes.NO_ANSWER, run("erase", "--policy", "retention", "--yes", "plot.py").exitCode());
        assertEquals(before, log());
        assertTrue(run("disclose", "--all", "plot.py").out().contains(PROMPT));
    }

    @Test
    void aSecondErasureSaysNothingTwice() throws Exception {
        run("erase", "--all", "--policy", "retention", "--yes", "plot.py");
        String before = log();
        run("erase", "--all", "--policy", "retention", "--yes", "plot.py");
        assertEquals(before, log());
    }

    @Test
    void anIdThatFitsNoEntryIsRefused() throws Exception {
        assertEquals(ExitCodes.NO_ANSWER, run("disclose", "--entry", "AAAAAAAA", "--yes", "plot.py").exitCode());
        assertEquals(ExitCodes.NO_ANSWER, run("disclose", "--entry", "", "--yes", "plot.py").exitCode());
    }

    private CommandRun run(String... arguments) throws Exception {
        return Otowi.run(folder, arguments);
    }

    private String log() throws Exception {
        return Files.readString(folder.resolve("plot.py.aiprov.jsonl"));
    }

    private String shortId() throws Exception {
        LogEntry edit = ProvenanceLog.read(folder.resolve("plot.py.aiprov.jsonl")).entries().get(1);
        return edit.id().base64Url().substring(0, 8);
    }
}
