package org.otowi.provenance.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.Recorded;
import org.otowi.provenance.cli.WorkFolder;

/** The entries of a log for people and for programs. */
class LogCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void eachEntryIsALineWithTimeAndWhatHappened() throws Exception {
        record();
        CommandRun run = CommandRun.in(folder, "log", "plot.py");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(2, lines.size(), run.out());
        String time = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d\\d:\\d\\d";
        assertTrue(lines.get(1).matches(time + "  AI edit by gpt-5 \\(openai\\), \\+3 -0 lines \\(first draft\\)"), run.out());
    }

    @Test
    void jsonHasEveryEntryAsItStandsInTheLog() throws Exception {
        record();
        JsonNode json = CommandRun.in(folder, "log", "--json", "plot.py").json();
        List<String> lines = Files.readAllLines(folder.resolve("plot.py.aiprov.jsonl"));
        assertEquals(lines.size(), json.get("entries").size());
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(i + 1, json.at("/entries/" + i + "/line").asInt());
            assertEquals(lines.get(i), json.at("/entries/" + i + "/entry").toString());
        }
    }

    @Test
    void theLogItselfMayBeNamed() throws Exception {
        record();
        assertEquals(CommandRun.in(folder, "log", "plot.py").out(),
                CommandRun.in(folder, "log", "plot.py.aiprov.jsonl").out());
    }

    @Test
    void damageIsNotPassedOverInSilence() throws Exception {
        record();
        Files.writeString(folder.resolve("plot.py.aiprov.jsonl"), "rubbish\n", StandardOpenOption.APPEND);
        CommandRun run = CommandRun.in(folder, "log", "plot.py");
        assertEquals(2, run.out().lines().count(), run.out());
        assertTrue(run.err().contains("damaged") && run.err().contains("otowi verify"), run.err());
    }

    @Test
    void aFileWithoutALogIsNoAnswer() throws Exception {
        Files.writeString(folder.resolve("plain.py"), "x = 1\n");
        CommandRun run = CommandRun.in(folder, "log", "plain.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("plain.py"), run.err());
    }

    private void record() throws Exception {
        Recorded.file(folder, "plot.py");
    }
}
