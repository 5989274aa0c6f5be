package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.io.FileUtils;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Feature;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.provider.BaseUrl;
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
 * Whatever bytes a server sends, with whatever status and cut in whatever way: one end, no exception, no content in its
 * message.
 */
class AnyServerTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(20), 0,
            Duration.ofMillis(1), 1 << 20);
    private static Path state;

    @BeforeContainer
    static void makeFolder() throws IOException {
        state = Files.createTempDirectory("otowi-any-server");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        FileUtils.deleteDirectory(state.toFile());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyReplyHasOneEndWithoutContent(@ForAll Dialect dialect, @ForAll("replies") Script script) {
        StringBuilder heard = new StringBuilder();
        try (ScriptedServer server = ScriptedServer.start(script.reply())) {
            Provider provider = new Provider("any", "Any", dialect, BaseUrl.of(server.uri("").toString(), dialect),
                    KeyHeader.NONE,
                    Optional.empty(), List.of(), Optional.empty(), Map.of(), Optional.empty());
            Models models = new Models(new Models.Setup(LoadedPolicy.NONE, Settings.DEFAULT.withLimits(LIMITS), List.of(),
                    ProxySource.NONE, Trust.DEFAULT, state));
            ChatReply reply = models.model(provider, "gpt-4o").chat(ChatRequest.of(Feature.ASK, "What is it?"),
                    heard::append,
                    Cancellation.NEVER);
            assertEquals(heard.toString(), reply.text());
            assertFalse(reply.end().message().contains("CANARY"), reply.end().message());
            assertEquals(reply.end().isComplete(), reply.end().message().isEmpty(), reply.end().toString());
            assertTrue(reply.end().ending() != Ending.CANCELLED);
            assertTrue(reply.receipt().isPresent());
        }
    }

    /** What a server does, in words for a failing case. */
    record Script(int status, String type, List<String> pieces, int how) {

        Reply reply() {
            Reply reply = Reply.status(status).header("Content-Type", type);
            pieces.forEach(piece -> reply.chunk(piece.getBytes(StandardCharsets.UTF_8)));
            return switch (how) {
                case 1 -> reply.headers().cut();
                case 2 -> reply.headers().close();
                case 3 -> reply.headers().raw("zz\r\nno chunk").close();
                default -> reply;
            };
        }
    }

    @Provide
    Arbitrary<Script> replies() {
        Arbitrary<Integer> status = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(200)),
                Tuple.of(1, Arbitraries.of(204, 206, 400, 401, 404, 418, 429, 500, 503, 599)));
        Arbitrary<String> type = Arbitraries.of("text/event-stream", "application/x-ndjson", "application/json",
                "text/plain",
                "text/html", "image/png", "CANARY");
        return Combinators.combine(status, type, pieces().list().ofMaxSize(8), Arbitraries.integers().between(0, 3))
                .as(Script::new);
    }

    private static Arbitrary<String> pieces() {
        List<String> events = Arrays.stream(Dialect.values()).map(Spoken::new)
                .flatMap(spoken -> Spoken.append(spoken.whole("CANARY"), List.of(spoken.error("CANARY"), spoken.thought()),
                List.of())
                        .stream().map(spoken::framed)).toList();
        return Arbitraries.oneOf(Arbitraries.of(events), Arbitraries.strings().ofMaxLength(40),
                Arbitraries.of("\n", "\n\n", "data:", "event: error\n", "<html>", "{", "\u0000", "\ufeff", "data: {\n\n",
                ": CANARY\n"));
    }
}
