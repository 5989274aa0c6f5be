package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.CommandRun;
import org.otowi.cli.Examples;
import org.otowi.cli.ExitCodes;
import org.otowi.cli.WorkFolder;

/** The entries of a log for people and for programs. */
class LogCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void eachEntryIsALineWithTimeAndWhatHappened() throws IOException {
        summarize();
        CommandRun run = CommandRun.in(folder, "log", "tridia.f.summary.md");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(2, lines.size(), run.out());
        String time = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d\\d:\\d\\d";
        assertTrue(lines.get(1).matches(time + "  .*tridia\\.f.*"), run.out());
    }

    @Test
    void jsonHasEveryEntryAsItStandsInTheLog() throws IOException {
        summarize();
        JsonNode json = CommandRun.in(folder, "log", "--json", "tridia.f.summary.md").json();
        List<String> lines = Files.readAllLines(folder.resolve("tridia.f.summary.md.aiprov.jsonl"));
        assertEquals(lines.size(), json.get("entries").size());
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(i + 1, json.at("/entries/" + i + "/line").asInt());
            assertEquals(lines.get(i), json.at("/entries/" + i + "/entry").toString());
        }
    }

    @Test
    void theLogItselfMayBeNamed() throws IOException {
        summarize();
        assertEquals(CommandRun.in(folder, "log", "tridia.f.summary.md").out(),
                CommandRun.in(folder, "log", "tridia.f.summary.md.aiprov.jsonl").out());
    }

    @Test
    void damageIsNotPassedOverInSilence() throws IOException {
        summarize();
        Files.writeString(folder.resolve("tridia.f.summary.md.aiprov.jsonl"), "rubbish\n", StandardOpenOption.APPEND);
        CommandRun run = CommandRun.in(folder, "log", "tridia.f.summary.md");
        assertEquals(2, run.out().lines().count(), run.out());
        assertTrue(run.err().contains("damaged") && run.err().contains("otowi verify"), run.err());
    }

    @Test
    void aFileWithoutALogIsNoAnswer() throws IOException {
        Examples.copy("src/tridia.f", folder);
        CommandRun run = CommandRun.in(folder, "log", "tridia.f");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("tridia.f"), run.err());
    }

    private void summarize() throws IOException {
        Examples.copy("src/tridia.f", folder);
        CommandRun.in(folder, "summarize", "tridia.f");
    }
}
