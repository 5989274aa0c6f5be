package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Feature;
import org.otowi.models.key.Key;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.provider.BaseUrl;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;
import org.otowi.models.provider.ProviderReader;
import org.otowi.models.settings.Limits;
import org.otowi.models.settings.Settings;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;
import org.otowi.provenance.Cancellation;

/**
 * What the tests of the fault table (docs/faults.md) share: they ask through {@link Models}, as the command line and the IDE
 * do.
 */
abstract class FaultTable {

    /** Stands in errors and pages of servers, and must be seen nowhere. */
    static final String SECRET = "CANARY the prompt said so";
    static final String KEY = "sk-key-of-the-test";
    static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(20), 0,
            Duration.ofMillis(20), 1 << 20);
    static final ChatRequest QUESTION = ChatRequest.of(Feature.ASK, "What is it?");

    @TempDir
    Path state;

    /** Asks, and sees to what holds for every end. */
    ChatReply ask(ScriptedServer server, Dialect dialect, ChatRequest request, Limits limits, ChatListener listener,
            Cancellation cancellation) {
        Provider provider = new Provider("scripted", "Scripted", dialect, BaseUrl.of(server.uri("").toString(), dialect),
                ProviderReader.usual(dialect), Optional.empty(), List.of(), Optional.empty(), Map.of(), Optional.empty());
        Models models = new Models(new Models.Setup(LoadedPolicy.NONE, Settings.DEFAULT.withLimits(limits),
                List.of((asked, stopped) -> Optional.of(new Key(KEY, "the test"))), ProxySource.NONE, Trust.DEFAULT, state));
        StringBuilder heard = new StringBuilder();
        ChatReply reply = models.model(provider, Spoken.MODEL).chat(request, new ChatListener() {
            @Override
            public void onText(String text) {
                heard.append(text);
                listener.onText(text);
            }

            @Override
            public void onRetry(String reason, Duration pause, int attempt) {
                assertFalse(reason.contains("CANARY"), reason);
                listener.onRetry(reason, pause, attempt);
            }

            @Override
            public void onThinking() {
                listener.onThinking();
            }

            @Override
            public void onWaiting(Duration elapsed) {
                listener.onWaiting(elapsed);
            }
        }, cancellation);
        assertEquals(heard.toString(), reply.text());
        assertFalse(reply.end().message().contains("CANARY") || reply.end().message().contains(KEY), reply.end().message());
        assertEquals(reply.end().isComplete(), reply.end().message().isEmpty());
        return reply;
    }

    ChatReply ask(ScriptedServer server, Dialect dialect) {
        return ask(server, dialect, QUESTION, LIMITS, ChatListener.NONE, Cancellation.NEVER);
    }

    ChatReply ask(Dialect dialect, Reply... replies) {
        try (ScriptedServer server = ScriptedServer.start(replies)) {
            return ask(server, dialect);
        }
    }

    static Limits retrying(int retries) {
        return new Limits(LIMITS.connect(), LIMITS.firstToken(), LIMITS.idle(), retries, LIMITS.longestPause(),
                LIMITS.replyBytes());
    }

    /** The reply of a server that sends these events, each as one chunk. */
    static Reply stream(Dialect dialect, List<String> events) {
        Spoken spoken = new Spoken(dialect);
        String[] chunks = events.stream().map(spoken::framed).toArray(String[]::new);
        return dialect == Dialect.OLLAMA ? Reply.ndjson(chunks) : Reply.sse(chunks);
    }

    /** The same bytes as they are, in chunks that a test chose. */
    static Reply bytes(Dialect dialect, List<byte[]> chunks) {
        Reply reply = dialect == Dialect.OLLAMA ? Reply.ndjson() : Reply.sse();
        chunks.forEach(reply::chunk);
        return reply;
    }

    static Reply bytes(Dialect dialect, String body) {
        return bytes(dialect, List.of(body.getBytes(StandardCharsets.UTF_8)));
    }

    static void assertComplete(String text, ChatReply reply) {
        assertEquals(Ending.COMPLETE, reply.end().ending(), reply.end().toString());
        assertEquals(text, reply.text());
    }

    static void assertEnd(Ending ending, EndKind kind, String text, ChatReply reply) {
        assertEquals(ending, reply.end().ending(), reply.end().toString());
        assertEquals(kind, reply.end().kind().orElseThrow(), reply.end().toString());
        assertEquals(text, reply.text());
    }
}
