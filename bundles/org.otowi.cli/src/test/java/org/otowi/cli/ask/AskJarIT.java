package org.otowi.cli.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.cli.connection.Dialects;
import org.otowi.cli.connection.EndCodes;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;

/** The one jar as a process of its own: nothing that asking needs was lost when jars were joined, and Ctrl-C stops it. */
class AskJarIT {

    private static final long SECONDS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theJarAsksInEveryDialectEvenUnderThePoorestLocale(Dialects dialect) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(dialect.whole("Péclet \\u001b[1m"))) {
            Process process = start(List.of(), server, dialect, "Qué?", "--format", "json");
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), err());
            assertEquals("Péclet \u001b[1m", json().get("text").asText());
            assertFalse(Files.readString(folder.resolve("out")).contains("\u001b"), "escaped within JSON");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void ctrlCEndsWithThePartialTextAndItsCode() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Reply endless = Reply.sse("data: {\"choices\":[{\"delta\":{\"content\":\"Half\"}}]}\n\n").reached(begun).hang();
        try (ScriptedServer server = ScriptedServer.start(endless)) {
            Process process = start(List.of("env", "--default-signal=INT"), server, Dialects.OPENAI_CHAT, "Why?",
                    "--format", "json");
            assertTrue(begun.await(SECONDS, TimeUnit.SECONDS), err());
            interrupt(process);
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
            assertEquals(EndCodes.CANCELLED, process.exitValue(), err());
            assertEquals("CANCELLED", json().get("end").asText());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void ctrlCBeforeTheFirstTokenEndsToo() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.answering(request -> {
            asked.countDown();
            return Reply.silence();
        })) {
            Process process = start(List.of("env", "--default-signal=INT"), server, Dialects.OLLAMA, "Why?",
                    "--format", "json");
            assertTrue(asked.await(SECONDS, TimeUnit.SECONDS), err());
            interrupt(process);
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
            assertEquals(EndCodes.CANCELLED, process.exitValue(), err());
            assertEquals("", json().get("text").asText());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReaderWhoLeavesStopsTheRequest() throws Exception {
        Reply endless = Reply.sse().endless("data: {\"choices\":[{\"delta\":{\"content\":\"One line.\\n\"}}]}\n\n");
        try (ScriptedServer server = ScriptedServer.start(endless)) {
            Process process = start(List.of(), Redirect.PIPE, server, Dialects.OPENAI_CHAT, "Why?");
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                assertEquals("One line.", out.readLine());
            }
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
            assertEquals(EndCodes.CANCELLED, process.exitValue(), err());
            assertTrue(server.awaitEnded(1), "the connection is let go");
        }
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor());
    }

    private JsonNode json() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("out"), StandardCharsets.UTF_8);
        return new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    private Process start(List<String> before, ScriptedServer server, Dialects dialect, String... more) throws IOException {
        return start(before, Redirect.to(folder.resolve("out").toFile()), server, dialect, more);
    }

    private Process start(List<String> before, Redirect out, ScriptedServer server, Dialects dialect, String... more)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                Path.of(System.getProperty("otowi.zip")).resolveSibling("otowi-all.jar").toString(), "ask", "--dialect",
                dialect.id(), "--base-url", server.uri("/").toString(), "--model", "test-1"));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out).redirectError(folder.resolve("err").toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().keySet().removeIf(name -> name.matches("(?i)(https?|all)_proxy|OTOWI_.*"));
        return builder.start();
    }
}
