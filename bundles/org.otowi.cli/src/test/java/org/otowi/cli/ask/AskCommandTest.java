package org.otowi.cli.ask;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.cli.Examples;
import org.otowi.cli.Otowi;
import org.otowi.cli.connection.Dialects;
import org.otowi.cli.connection.EndCodes;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** A question from the command line to a server, and what comes of it. */
class AskCommandTest {

    private static final String KEY = "sk-test-0123456789";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyDialectAnswers(Dialects dialect) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(dialect.whole("Because."))) {
            CommandRun run = gateway().run(arguments(server, dialect, "Why?", "--format", "json"));
            assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
            JsonNode json = run.json();
            assertAll(
                    () -> assertEquals("COMPLETE", json.get("end").asText()),
                    () -> assertTrue(json.get("kind").isNull()),
                    () -> assertEquals("Because.", json.get("text").asText()),
                    () -> assertEquals("test-1", json.get("model").asText()),
                    () -> assertEquals(12, json.at("/usage/input").asInt()),
                    () -> assertEquals(3, json.at("/usage/output").asInt()),
                    () -> assertTrue(json.has("requestId")),
                    () -> assertEquals(1, run.out().lines().count()),
                    () -> assertTrue(server.requests().get(0).text().contains("Why?")),
                    () -> assertFalse((run.out() + run.err()).contains(KEY)));
        }
    }

    @Test
    void theAnswerGoesToStandardOutputAloneAndSteersNoTerminal() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole("\\u001b[2Jred\\nblue"))) {
            CommandRun run = ask(server, "Why?");
            assertEquals("\\u001b[2Jred\nblue\n", run.out());
            assertTrue(run.err().contains("12 tokens read, 3 written"), run.err());
        }
    }

    @Test
    void aStreamThatBreaksIsTruncatedAndItsTextKept() throws Exception {
        Reply broken = Reply.sse("data: {\"choices\":[{\"delta\":{\"content\":\"Half\"}}]}\n\n").cut();
        try (ScriptedServer server = ScriptedServer.start(broken)) {
            CommandRun run = ask(server, "Why?", "--format", "json", "--retries", "0");
            assertEquals(EndCodes.TRUNCATED, run.exitCode(), run.err());
            assertEquals("TRUNCATED", run.json().get("end").asText());
            assertEquals("network", run.json().get("kind").asText());
            assertEquals("Half", run.json().get("text").asText());
            assertTrue(run.err().contains("cut short: "), run.err());
        }
    }

    @Test
    void aServerThatStallsIsLeftAfterTheIdleLimit() throws Exception {
        Reply stalls = Reply.sse("data: {\"choices\":[{\"delta\":{\"content\":\"Half\"}}]}\n\n").hang();
        try (ScriptedServer server = ScriptedServer.start(stalls)) {
            CommandRun run = ask(server, "Why?", "--format", "json", "--idle-timeout", "0.2");
            assertEquals("idle", run.json().get("kind").asText());
            assertEquals(EndCodes.TRUNCATED, run.exitCode());
        }
    }

    @Test
    void aServerThatNeverBeginsIsLeftAfterItsLimit() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.silence())) {
            CommandRun run = ask(server, "Why?", "--format", "json", "--first-token-timeout", "0.2", "--retries", "0");
            assertEquals("first_token", run.json().get("kind").asText());
            assertEquals(EndCodes.FAILED, run.exitCode());
        }
    }

    @Test
    void aRefusedKeyIsAFailureThatNamesTheKeyAndDoesNotShowIt() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(
                Reply.json(401, "{\"error\":{\"message\":\"bad " + KEY + "\"}}"))) {
            CommandRun run = ask(server, "Why?", "--format", "json");
            assertEquals(EndCodes.FAILED, run.exitCode());
            assertEquals("key", run.json().get("kind").asText());
            assertFalse((run.out() + run.err()).contains(KEY), run.out() + run.err());
        }
    }

    @Test
    void whatIsTooLongCanBeCut() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(
                Reply.json(400, "{\"error\":{\"code\":\"context_length_exceeded\"}}"))) {
            CommandRun run = ask(server, "Why?", "--format", "json");
            assertEquals("context_length", run.json().get("kind").asText(), run.out());
            assertTrue(run.err().contains("--context-tokens"), run.err());
        }
    }

    @Test
    void aRetryIsTold() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.status(503).header("Retry-After", "0"),
                Dialects.OPENAI_CHAT.whole("Because."))) {
            CommandRun run = ask(server, "Why?");
            assertEquals("Because.\n", run.out());
            assertTrue(run.err().contains("attempt 2"), run.err());
        }
    }

    @Test
    void filesGoAlongWithTheirPlaces() throws Exception {
        Examples.copy("paper/tracer.pdf", folder);
        Files.writeString(folder.resolve("a.f90"), "program a\nend program\n");
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole("Yes."))) {
            CommandRun run = ask(server, "Same?", "--attach", "tracer.pdf", "--attach", "a.f90");
            assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
            String sent = server.requests().get(0).text();
            assertTrue(sent.contains("p. 1| "), sent);
            assertTrue(sent.contains("1| program a\\n2| end program\\n"), sent);
        }
    }

    @Test
    void whatIsPipedInCanBeTheQuestionOrAnAttachment() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole("Yes."))) {
            byte[] input = "piped words".getBytes(StandardCharsets.UTF_8);
            gateway().withInput(input).run(arguments(server, Dialects.OPENAI_CHAT, "-"));
            assertTrue(server.requests().get(0).text().contains("piped words"));
            gateway().withInput(input)
                    .run(arguments(server, Dialects.OPENAI_CHAT, "Why?", "--attach", "-"));
            assertTrue(server.requests().get(1).text().contains("1| piped words"), server.requests().get(1).text());
        }
    }

    @Test
    void anExcludedFileIsBlockedBeforeAnyConnection() throws Exception {
        Files.writeString(folder.resolve(".env"), "DEBUG=1\n");
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole("Yes."))) {
            CommandRun run = ask(server, "Why?", "--attach", ".env", "--format", "json");
            assertEquals(EndCodes.BLOCKED, run.exitCode(), run.err());
            assertEquals("BLOCKED", run.json().get("end").asText());
            assertEquals("gate", run.json().get("kind").asText());
            assertTrue(run.json().hasNonNull("receipt"));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void aFileWithoutTextNeedsAReason() throws Exception {
        Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, 3});
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole("Yes."))) {
            CommandRun warned = ask(server, "Why?", "--attach", "a.bin", "--format", "json");
            assertEquals("justification", warned.json().get("kind").asText(), warned.out());
            assertTrue(warned.err().contains("--justify"), warned.err());
            assertEquals(EndCodes.BLOCKED, warned.exitCode());
            assertEquals(0, server.connections());
            CommandRun sent = ask(server, "Why?", "--attach", "a.bin", "--justify",
                    "It is the test pattern of the detector.");
            assertEquals(ExitCodes.DONE, sent.exitCode(), sent.err());
        }
    }

    @Test
    void aPreviewShowsTheExactBytesAndSendsNothing() throws Exception {
        Files.writeString(folder.resolve("a.py"), "x = 1\n");
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole("Yes."))) {
            CommandRun preview = ask(server, "Why?", "--attach", "a.py", "--preview", "--format", "json");
            assertEquals(ExitCodes.DONE, preview.exitCode(), preview.err());
            assertEquals(0, server.connections());
            CommandRun text = ask(server, "Why?", "--attach", "a.py", "--preview");
            ask(server, "Why?", "--attach", "a.py");
            String sent = server.requests().get(0).text();
            assertEquals(sent, preview.json().get("body").asText());
            assertTrue(text.out().endsWith("\n\n" + sent + "\n"), text.out());
            assertTrue(text.out().startsWith("Destination  POST " + server.uri("/v1/chat/completions") + "\n"), text.out());
            assertFalse((text.out() + preview.out()).contains(KEY));
        }
    }

    @Test
    void aPreviewOfWhatWouldBeRefusedSaysSoByItsExitCode() throws Exception {
        Files.writeString(folder.resolve(".env"), "DEBUG=1\n");
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole("Yes."))) {
            CommandRun run = ask(server, "Why?", "--attach", ".env", "--preview");
            assertEquals(EndCodes.BLOCKED, run.exitCode(), run.err());
            assertTrue(run.out().contains("Gate         refuses it\n"), run.out());
        }
    }

    @Test
    void withoutAModelTheAttachedFilesAreQuoted() throws Exception {
        Examples.copy("paper/tracer.pdf", folder);
        CommandRun run = setting(Map.of()).run("ask", "What are the limitations?", "--attach", "tracer.pdf",
                "--format", "json");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertEquals("embedded", run.json().get("provider").asText());
        assertTrue(run.json().get("text").asText().contains("one-dimensional"), run.out());
    }

    @Test
    void withoutAModelAndFilesItIsSaidWhatToChoose() throws Exception {
        CommandRun run = setting(Map.of()).run("ask", "Why?", "--format", "json");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("--provider"), run.err());
        assertEquals("input", run.json().get("kind").asText());
    }

    @Test
    void ctrlCBeforeAnythingIsSentIsCancelled() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole("Yes."))) {
            CommandRun run = Otowi.cancelled(folder).withVariables(variables())
                    .run(arguments(server, Dialects.OPENAI_CHAT, "Why?", "--format", "json"));
            assertEquals(EndCodes.CANCELLED, run.exitCode(), run.err());
            assertEquals("CANCELLED", run.json().get("end").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--idle-timeout=-1", "--idle-timeout=0", "--idle-timeout=NaN", "--idle-timeout=1e99",
        "--first-token-timeout=soon", "--first-token-timeout=-0.5", "--retries=-1", "--retries=1000", "--retries=x",
        "--context-tokens=3", "--attach=none.md", "--attach=.", "--format=xml", "--provider=openai", "--unknown",
        "--attach"})
    void aWrongOptionIsNamedAndNothingIsSent(String option) {
        try (ScriptedServer server = ScriptedServer.start(Dialects.OPENAI_CHAT.whole("Yes."))) {
            CommandRun run = ask(server, "Why?", option);
            assertEquals(ExitCodes.NO_ANSWER, run.exitCode(), run.err());
            assertFalse(run.err().contains("fault"), run.err());
            assertEquals(0, server.connections());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--format=xml            | otowi: Expected for --format one of these: text, json; found 'xml'.",
        "--retries=x             | otowi: Expected for --retries a number, found 'x'.",
        "--idle-timeout=soon     | otowi: Expected for --idle-timeout a number, found 'soon'.",
        "scheme                  | otowi: Expected no further argument, found 'scheme'.",
        "--provider=nobody       | otowi: There is no provider 'nobody'."})
    void whatIsWrongIsSaidInPlainWords(String argument, String words) {
        CommandRun run = setting(Map.of()).run("ask", "Why?", argument);
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().startsWith(words), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway.example.org", "ftp://a/", "https://u:hunter2@a/v1", "https://", "https://a/v1#hunter2",
        "://", "http://[::1", "https://a b/"})
    void aWrongAddressIsRefusedAndNotRepeated(String address) {
        CommandRun run = setting(Map.of()).run("ask", "Why?", "--dialect", "openai-chat", "--base-url", address,
                "--model", "m");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode(), run.err());
        assertTrue(run.err().contains("--base-url"), run.err());
        assertFalse(run.err().contains("hunter2"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void anEmptyQuestionIsNone(String question) {
        assertEquals(ExitCodes.NO_ANSWER, setting(Map.of()).run("ask", question).exitCode());
    }

    @Test
    void halfAGatewayIsNoneAndAnUnknownDialectIsNamed() {
        assertTrue(setting(Map.of()).run("ask", "Why?", "--base-url", "https://a/").err().contains("--dialect"));
        assertTrue(setting(Map.of()).run("ask", "Why?", "--dialect", "grpc", "--base-url", "https://a/").err()
                .contains("found 'grpc'"));
    }

    @Test
    void withoutAModelsNameTheOnlyOneOfTheServerIsTaken() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(request -> request.method().equals("GET")
                ? Reply.json(200, "{\"data\":[{\"id\":\"only-1\"}]}") : Dialects.OPENAI_CHAT.whole("Yes."))) {
            CommandRun run = gateway().run("ask", "Why?", "--dialect", "openai-chat", "--base-url",
                    server.uri("/v1").toString());
            assertEquals("Yes.\n", run.out(), run.err());
            assertTrue(server.requests().get(1).text().contains("only-1"));
        }
    }

    private CommandRun ask(ScriptedServer server, String... arguments) {
        return gateway().run(arguments(server, Dialects.OPENAI_CHAT, arguments));
    }

    private static String[] arguments(ScriptedServer server, Dialects dialect, String... more) {
        String path = dialect == Dialects.OLLAMA ? "/" : "/v1";
        List<String> all = new ArrayList<>(List.of("ask", "--dialect", dialect.id(), "--base-url",
                server.uri(path).toString(), "--model", "test-1"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private CommandRun.Setting gateway() {
        return setting(Map.of("OTOWI_API_KEY", KEY));
    }

    private CommandRun.Setting setting(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(variables());
        all.putAll(more);
        return Otowi.in(folder).withVariables(all);
    }

    private Map<String, String> variables() {
        return Map.of("XDG_STATE_HOME", folder.resolveSibling("state").toString(),
                "XDG_CONFIG_HOME", folder.resolveSibling("config").toString());
    }
}
