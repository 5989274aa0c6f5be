package org.otowi.provenance.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
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

/** Who wrote which line, for people and for programs. */
class BlameCommandTest {

    private static final String TIME = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void everyLineComesWithItsAuthor() throws Exception {
        edited();
        CommandRun run = CommandRun.in(folder, "blame", "plot.py");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).matches("ai        gpt-5 \\(openai\\)  " + TIME + "  [\\w-]{8}    1  import numpy"), run.out());
        assertTrue(lines.get(2).matches("external {33,} 3  print\\(y\\)"), run.out());
        assertEquals("3 lines: 2 ai, 1 external", lines.get(4));
        assertEquals("0 reviewed (r); 0 lines of a model deleted since", lines.get(5));
    }

    @Test
    void onlyTheLinesAskedForAreShown() throws Exception {
        edited();
        for (String range : List.of("2,3", "2-3")) {
            CommandRun run = CommandRun.in(folder, "blame", "-L", range, "plot.py");
            assertTrue(run.out().lines().findFirst().orElseThrow().endsWith("2  x = 1"), run.out());
            assertFalse(run.out().contains("import numpy"), run.out());
        }
    }

    @Test
    void linesThatAreNotThereAreRefused() throws Exception {
        edited();
        assertEquals(ExitCodes.NO_ANSWER, CommandRun.in(folder, "blame", "-L", "9", "plot.py").exitCode());
        CommandRun run = CommandRun.in(folder, "blame", "-L", "3,1", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("3,1"), run.err());
    }

    @Test
    void jsonNamesSpansAndTheirEntries() throws Exception {
        edited();
        JsonNode json = CommandRun.in(folder, "blame", "--json", "plot.py").json();
        assertEquals(3, json.get("lines").asInt());
        assertEquals(2, json.at("/shares/ai").asInt());
        assertEquals(0, json.at("/shares/ai-edited").asInt());
        assertEquals("[1,2,\"ai\"]", "[" + json.at("/spans/0/first") + "," + json.at("/spans/0/count") + ","
                + json.at("/spans/0/class") + "]");
        assertEquals(json.at("/spans/0/entry").asText(), json.at("/entries/0/id").asText());
        assertEquals("gpt-5", json.at("/entries/0/model").asText());
        assertEquals("Ana Example", json.at("/entries/0/actor").asText());
        assertEquals("external", json.at("/spans/1/class").asText());
        assertFalse(json.at("/spans/1").has("entry"));
    }

    @Test
    void statementAndReportGiveTheSameShares() throws Exception {
        edited();
        JsonNode shares = CommandRun.in(folder, "blame", "--json", "plot.py").json().get("shares");
        assertEquals("2 0 0 1 0", shares.get("ai") + " " + shares.get("ai-edited") + " " + shares.get("human") + " "
                + shares.get("external") + " " + shares.get("unknown"));
        CommandRun statement = CommandRun.in(folder, "statement", "plot.py", "--style", "ieee");
        assertTrue(statement.out().contains("| plot.py | 3 | 2 (67 %) | 0 | 0 | 1 (33 %) | 0 |"), statement.out());
        CommandRun report = CommandRun.in(folder, "report", "plot.py", "-o", "report.html");
        assertEquals(ExitCodes.DONE, report.exitCode(), report.err());
        String page = Files.readString(folder.resolve("report.html"));
        assertTrue(page.contains("67\u2009%") && page.contains("33\u2009%") && !page.contains("100\u2009%"), page);
    }

    @Test
    void aLineCannotSteerTheTerminal() throws Exception {
        Recorded.file(folder, "plot.py");
        Files.writeString(folder.resolve("plot.py"), "\u001b[2J\tx\n");
        CommandRun run = CommandRun.in(folder, "blame", "plot.py");
        assertTrue(run.out().contains("\\u001b[2J    x"), run.out());
    }

    @Test
    void aMissingFileIsNoAnswer() throws Exception {
        Recorded.file(folder, "plot.py");
        Files.delete(folder.resolve("plot.py"));
        CommandRun run = CommandRun.in(folder, "blame", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("plot.py"), run.err());
    }

    @Test
    void aFileWithoutALogIsNoAnswer() throws Exception {
        Files.writeString(folder.resolve("plain.py"), "x = 1\n");
        assertEquals(ExitCodes.NO_ANSWER, CommandRun.in(folder, "blame", "plain.py").exitCode());
    }

    @Test
    void bytesThatAreNoTextAreNoAnswer() throws Exception {
        Recorded.file(folder, "plot.py");
        Files.write(folder.resolve("plot.py"), "Größe".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = CommandRun.in(folder, "blame", "plot.py");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("UTF-8"), run.err());
    }

    @Test
    void damageIsNotPassedOverInSilence() throws Exception {
        Recorded.file(folder, "plot.py");
        Files.writeString(folder.resolve("plot.py.aiprov.jsonl"), "rubbish\n", StandardOpenOption.APPEND);
        assertTrue(CommandRun.in(folder, "blame", "plot.py").err().contains("otowi verify"));
    }

    @Test
    void aLogThatWasTamperedWithIsNotBelievedInSilence() throws Exception {
        edited();
        assertEquals("VALID-UNANCHORED",
                CommandRun.in(folder, "blame", "--json", "plot.py").json().get("verdict").textValue());
        Path log = folder.resolve("plot.py.aiprov.jsonl");
        Files.writeString(log, Files.readString(log).replace("gpt-5", "gpt-6"));
        CommandRun run = CommandRun.in(folder, "blame", "plot.py");
        assertTrue(run.err().contains("TAMPERED"), run.err());
        assertEquals("TAMPERED", CommandRun.in(folder, "blame", "--json", "plot.py").json().get("verdict").textValue());
    }

    private void edited() throws Exception {
        Recorded.file(folder, "plot.py");
        Files.writeString(folder.resolve("plot.py"), "import numpy\nx = 1\nprint(y)\n");
    }
}
