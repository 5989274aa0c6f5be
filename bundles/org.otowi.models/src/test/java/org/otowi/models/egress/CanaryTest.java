package org.otowi.models.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatModel;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.Ending;
import org.otowi.models.chat.Image;
import org.otowi.models.chat.Message;
import org.otowi.models.chat.Role;
import org.otowi.models.key.Key;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;
import org.otowi.models.settings.Limits;
import org.otowi.models.settings.Settings;
import org.otowi.models.testing.RecordedRequest;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.Egress;

/**
 * A string of an attached file is in the body of the request and nowhere else, and the key in its header and nowhere else.
 */
class CanaryTest {

    private static final String CANARY = "canary-7d1f09";
    private static final String KEY = "keycanary-55aa";
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(20),
            1,
            Duration.ofMillis(1), 1 << 20);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StringBuffer logged = new StringBuffer();
    private final List<String> told = new ArrayList<>();
    private final Logger root = Logger.getLogger("");
    /** What the JDK's own developers switch on breaks the client when it is printed. */
    private final Logger jdk = Logger.getLogger("jdk.internal.httpclient.debug");
    private final Level level = root.getLevel();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.append(record.getMessage()).append(List.of(Optional.ofNullable(record.getParameters())
                    .orElse(new Object[0])))
                    .append(record.getThrown());
        }

        @Override
        public void flush() {
            // nothing is buffered
        }

        @Override
        public void close() {
            // nothing is open
        }
    };
    private PrintStream out;
    private PrintStream err;

    @BeforeEach
    void listen() {
        out = System.out;
        err = System.err;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        handler.setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        jdk.setLevel(Level.INFO);
        root.addHandler(handler);
    }

    @AfterEach
    void leave() {
        root.removeHandler(handler);
        root.setLevel(level);
        System.setOut(out);
        System.setErr(err);
    }

    private ChatModel model(Dialect dialect, ScriptedServer server) {
        Models models = models(dialect, server);
        return models.model(models.providers().get(0), "gpt-4o");
    }

    private Models models(Dialect dialect, ScriptedServer server) {
        Provider provider = new Provider("lab", "Lab", dialect, server.uri("/v1"), KeyHeader.BEARER, Optional.empty(),
                List.of(),
                Optional.empty(), Map.of(), Optional.empty());
        return new Models(new Models.Setup(LoadedPolicy.NONE, new Settings(List.of(provider), List.of(), Optional.empty(),
                LIMITS),
                List.of((asked, cancellation) -> Optional.of(new Key(KEY, "the test"))), ProxySource.NONE, Trust.DEFAULT,
                folder.resolve("state")));
    }

    private ChatRequest attaching(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("paper.txt"), text);
        Inspectable source = new Inspectable("paper.txt", Optional.of(file), text.length(), Optional.of(text));
        return ChatRequest.of(Feature.ASK, List.of(Message.system("Be brief."), Message.user(text + "\nWhat is it?")),
                List.of(source));
    }

    private ChatReply ask(ChatModel model, ChatRequest request) {
        told.add(request.toString());
        told.add(model.preview(request).toString() + model.preview(request).decision());
        ChatReply reply = model.chat(request, new ChatListener() {
            @Override
            public void onText(String text) {
                // the reply is the person's to see
            }

            @Override
            public void onRetry(String reason, Duration pause, int attempt) {
                told.add(reason);
            }
        }, Cancellation.NEVER);
        told.add(reply.toString() + reply.end() + reply.warnings() + reply.model() + reply.requestId());
        return reply;
    }

    private void assertNowhereElse() throws IOException {
        List<String> places = new ArrayList<>(told);
        places.add(printed.toString(StandardCharsets.UTF_8));
        places.add(logged.toString());
        try (Stream<Path> files = Files.walk(folder.resolve("state"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                places.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(places.size() > told.size() + 2, "there are receipts");
        for (String place : places) {
            assertFalse(place.contains(CANARY) || place.contains(KEY), place);
        }
    }

    /** What a server does that wants to get the prompt into a log: it sends it back wherever an error might be shown. */
    private enum Echo {
        BAD_REQUEST(request -> Reply.json(400, "{\"error\":{\"message\":\"" + CANARY + "\",\"code\":\"" + CANARY
                + " x\"}}")),
        NOT_FOUND(request -> Reply.json(404, CANARY)),
        BUSY(request -> Reply.html(503, "<p>" + CANARY + KEY + "</p>")),
        LOGIN(request -> Reply.html(200, "<p>" + CANARY + KEY + "</p>")),
        MALFORMED(request -> Reply.sse("data: {\"" + CANARY + KEY + "\n\n")),
        ERROR_EVENT(request -> Reply.sse("event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"" + CANARY
                + " y\",\"message\":\"" + CANARY + "\"}}\n\n")),
        MALFORMED_LINE(request -> Reply.ndjson("{\"error\":\"" + CANARY + "\"}\n")),
        REDIRECT(request -> Reply.redirect(307, "https://" + CANARY + "@evil.test/" + KEY)),
        HEADERS(request -> Reply.json(401, "{}"));

        private final Function<RecordedRequest, Reply> script;

        Echo(Function<RecordedRequest, Reply> script) {
            this.script = script;
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void itIsInTheBodyAndNowhereElseWhateverTheServerAnswers(Dialect dialect) throws IOException {
        for (Echo echo : Echo.values()) {
            try (ScriptedServer server = ScriptedServer.answering(echo.script)) {
                ChatReply reply = ask(model(dialect, server), attaching("text with " + CANARY + " in it"));
                assertNotEquals(Ending.COMPLETE, reply.end().ending(), echo::name);
                assertFalse(server.requests().isEmpty(), () -> echo + ": " + reply.end().message());
                RecordedRequest request = server.requests().get(0);
                assertTrue(request.text().contains(CANARY), echo::name);
                assertFalse(request.head().contains(CANARY), request.head());
                assertTrue(request.head().contains(KEY), request.head());
                assertFalse(request.text().contains(KEY));
            }
            assertNowhereElse();
        }
    }

    @Test
    void anEntryOfTheProvenanceLogCanSayWhatTheGateSaid() throws IOException {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(400, "{}"))) {
            Models models = models(Dialect.OPENAI_CHAT, server);
            ChatRequest marked = attaching("OFFICIAL USE ONLY\n\nSome text.\n").justified("Cleared for release by Ann");
            ChatReply reply = ask(models.model(models.providers().get(0), "gpt-4o"), marked);
            Egress egress = models.egress(reply).orElseThrow();
            assertEquals("warn", egress.verdict());
            assertEquals(List.of("marking:ouo"), egress.rules());
            assertEquals(reply.receipt(), egress.receipt());
            assertTrue(egress.justified());
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aRefusedRequestOpensNoConnectionAndItsReceiptHoldsNoContent(Dialect dialect) throws IOException {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(200, "{}"))) {
            String key = "-----BEGIN RSA PRIVATE KEY-----\n" + "MIIEpAIBAAKCAQEA7bq3\n".repeat(12)
                    + "-----END RSA PRIVATE KEY-----\n";
            ChatReply refused = ask(model(dialect, server), attaching(CANARY + "\n" + key));
            assertEquals(Ending.BLOCKED, refused.end().ending());
            ChatReply warned = ask(model(dialect, server), attaching("OFFICIAL USE ONLY\n\n" + CANARY + "\n"));
            assertEquals(Ending.BLOCKED, warned.end().ending(), warned.end().message());
            assertEquals(0, server.connections());
            assertEquals(2, new ReceiptLog(folder.resolve("state"), OptionalInt.empty()).read().receipts().size());
        }
        assertNowhereElse();
    }

    @Test
    void noRecordOfARequestPrintsWhatItHolds() {
        byte[] bytes = CANARY.getBytes(StandardCharsets.UTF_8);
        Inspectable source = new Inspectable("paper.txt", Optional.empty(), 1, Optional.of(CANARY));
        Message message = new Message(Role.USER, CANARY, List.of(new Image("image/png", bytes)));
        ChatRequest request = ChatRequest.of(Feature.ASK, List.of(message), List.of(source)).justified(CANARY);
        Outgoing outgoing = Requests.request("lab", Optional.of("m"), URI.create("https://h.example/" + CANARY), bytes,
                List.of(source), Optional.of(CANARY));
        EgressPreview preview = new EgressPreview(outgoing, "", 1, OptionalLong.empty(),
                new Decision(Verdict.ALLOW, List.of(), true, Optional.empty()));
        for (Object record : List.of(source, message, message.images(), request, outgoing, preview, new BodyText("x", CANARY,
                false),
                BodyTexts.of(bytes), new Key(CANARY, "x"))) {
            assertFalse(record.toString().contains(CANARY), record.getClass() + ": " + record);
        }
    }
}
