package org.otowi.models.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.key.Key;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;
import org.otowi.models.settings.Limits;
import org.otowi.models.settings.Settings;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;
import org.otowi.provenance.Cancellation;

/**
 * The system calls of a whole process say whether it opened a connection, or looked up a name, for a request that was
 * refused. Skipped where there is no strace.
 */
@EnabledOnOs(OS.LINUX)
class NoConnectionTest {

    private static final String HARMLESS = "What is heat?";
    private static final String MARKED = "CUI//SP-EXPT\n\nThe valve opens at 3 bar.";
    private static final String KEY = "-----BEGIN RSA PRIVATE KEY-----\n" + "MIIEpAIBAAKCAQEA7bq3\n".repeat(12)
            + "-----END RSA PRIVATE KEY-----\n";

    @TempDir
    Path folder;

    /** Asks once; arguments: the folder of the state, the address, and a file with the question. */
    public static final class Asker {

        private Asker() {}

        public static void main(String[] arguments) throws IOException {
            Provider provider = new Provider("lab", "Lab", Dialect.OPENAI_CHAT, URI.create(arguments[1]), KeyHeader.BEARER,
                    Optional.empty(), List.of(), Optional.empty(), Map.of(), Optional.empty());
            Settings settings = new Settings(List.of(provider), List.of(), Optional.empty(), Limits.DEFAULT);
            Models models = new Models(new Models.Setup(LoadedPolicy.NONE, settings,
                    List.of((asked, cancellation) -> Optional.of(new Key("key", "the test"))), ProxySource.NONE,
                    Trust.DEFAULT,
                    Path.of(arguments[0])));
            ChatReply reply = models.model(provider, "m").chat(ChatRequest.of(Feature.ASK,
                    Files.readString(Path.of(arguments[2]))),
                    ChatListener.NONE, Cancellation.NEVER);
            System.out.println(reply.end().ending());
        }
    }

    /** The system calls with which the process would have reached for the network. */
    private List<String> reached(URI address, String question) throws Exception {
        Path asked = Files.writeString(folder.resolve("question"), question);
        Path trace = folder.resolve("trace");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg",
                "-o",
                trace.toString(), Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Asker.class.getName(), folder.resolve("state").toString(),
                address.toString(), asked.toString()));
        Process process = start(command);
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), () -> said());
        return Files.readAllLines(trace, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.contains("AF_INET") || line.contains("sendmmsg(")).toList();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
    }

    private boolean canTrace() {
        try {
            Process process = start(List.of("strace", "-qq", "-o", folder.resolve("try").toString(), "true"));
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    @Test
    void aRefusedRequestReachesForNothing() throws Exception {
        assumeTrue(canTrace(), "no strace, or it may not trace");
        try (ScriptedServer server = ScriptedServer.start(Reply.json(400, "{}"))) {
            URI address = server.uri("/v1");
            assertFalse(reached(address, HARMLESS).isEmpty(), "an allowed request connects, so that this test can see it");
            assertTrue(said().contains("FAILED"), said());
            int connections = server.connections();
            for (String refused : List.of(KEY, MARKED)) {
                assertEquals(List.of(), reached(address, refused));
                assertTrue(said().contains("BLOCKED"), said());
            }
            assertEquals(connections, server.connections());
            assertEquals(List.of(), reached(URI.create("http://models.example.org/v1"), HARMLESS), "no look-up of the name");
            assertTrue(said().contains("BLOCKED"), said());
        }
    }
}
