package org.otowi.cli.summarize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.cli.connection.Dialects;
import org.otowi.cli.connection.EndCodes;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** A summary that a model of a server writes, printed, and saved with its record only on demand. */
class WrittenSummaryTest {

    private static final String REPLY = "{\\\"tldr\\\":{\\\"text\\\":\\\"The error is 0.5 mg/L.\\\",\\\"quote\\\":"
            + "\\\"The error is 0.5 mg/L\\\",\\\"from\\\":2,\\\"to\\\":2},\\\"facets\\\":{\\\"results\\\":[{\\\"text\\\":"
            + "\\\"The error is 7 mg/L.\\\",\\\"quote\\\":\\\"The error is 0.5 mg/L\\\",\\\"from\\\":2,\\\"to\\\":2}]}}";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void itIsPrintedWithWhatWasNotFoundMarkedAndNothingIsWritten() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole(REPLY))) {
            CommandRun run = summarize(server, "--format", "json");
            assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
            JsonNode json = run.json();
            assertEquals("command-line/test-1", json.get("provider").asText());
            assertFalse(json.get("extractive").asBoolean());
            assertEquals(3, json.at("/tldr/anchors/0/line").asInt());
            assertFalse(json.at("/facets/results/0/supported").asBoolean());
            assertFalse(Files.exists(folder.resolve("a.md.summary.md")));
        }
    }

    @Test
    void savedItsRecordNamesTheModelAndTheReceiptAndVerifies() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole(REPLY))) {
            CommandRun run = summarize(server, "--save");
            assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
            assertTrue(run.out().contains("not found at the place named"), run.out());
            String log = Files.readString(folder.resolve("a.md.summary.md.aiprov.jsonl"));
            assertTrue(log.contains("\"test-1\"") && log.contains("127.0.0.1") && log.contains("\"egress\""), log);
            assertFalse(log.contains("You summarize"), "prompts are committed to, not in the log");
            assertEquals(ExitCodes.DONE, Otowi.run(folder, "verify", ".").exitCode());
            String shown = Otowi.run(folder, "log", "a.md.summary.md").out();
            assertTrue(shown.contains("    asked at " + server.uri("/").getAuthority() + "; gate: allow; receipt "), shown);
        }
    }

    @Test
    void aReplyThatIsNoSummaryIsAFailureWithItsLine() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole("I would rather not."))) {
            CommandRun run = summarize(server, "--save", "--format", "json");
            assertEquals(EndCodes.FAILED, run.exitCode());
            assertEquals("malformed", run.json().at("/error/kind").asText());
            assertFalse(Files.exists(folder.resolve("a.md.summary.md")));
        }
    }

    @Test
    void whatTheGateRefusesIsNotSent() throws Exception {
        Files.writeString(folder.resolve(".aiignore"), "*.md\n");
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole(REPLY))) {
            CommandRun run = summarize(server, "--format", "json");
            assertEquals(EndCodes.BLOCKED, run.exitCode(), run.out() + run.err());
            assertEquals("gate", run.json().at("/error/kind").asText());
            assertEquals(0, server.connections());
        }
    }

    private CommandRun summarize(ScriptedServer server, String... more) throws Exception {
        Files.writeString(folder.resolve("a.md"), "# Mixing\n\nWe study mixing in columns. The error is 0.5 mg/L.\n");
        String[] arguments = new String[8 + more.length];
        System.arraycopy(new String[] {"summarize", "--dialect", "openai-chat", "--base-url", server.uri("/v1").toString(),
            "--model", "test-1", "a.md"}, 0, arguments, 0, 8);
        System.arraycopy(more, 0, arguments, 8, more.length);
        return Otowi.in(folder).withVariables(Map.of("XDG_STATE_HOME", folder.resolveSibling("state").toString(),
                "XDG_CONFIG_HOME", folder.resolveSibling("config").toString())).run(arguments);
    }
}
