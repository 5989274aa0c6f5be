package org.otowi.models.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Feature;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

/** Every dialect, Azure's paths too, streaming, cancelled, truncated and failing. */
class PeerTest {

    private static final String LONG_REPLY = "One two three four five six seven eight nine ten eleven twelve "
            + "thirteen fourteen fifteen sixteen.";

    private static IndependentServer server;

    @TempDir
    private Path state;

    private final StringBuilder streamed = new StringBuilder();
    private final AtomicInteger thoughts = new AtomicInteger();
    private final AtomicInteger repetitions = new AtomicInteger();
    private Cancellation cancellation = Cancellation.NEVER;
    private String key = IndependentServer.KEY;

    @BeforeAll
    static void start() throws Exception {
        server = IndependentServer.start();
    }

    @AfterAll
    static void end() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReplyStreamsAndIsComplete(Peer peer) {
        ChatReply reply = ask(peer, "whole");
        assertEnd(Ending.COMPLETE, Optional.empty(), reply);
        assertEquals("The scheme is of second order: μ = 2 ± 0.1, 測試, 😀.", reply.text());
        assertEquals(reply.text(), streamed.toString());
    }

    /** For Ollama the server always counts none. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void whatAReplyCostIsKnown(Peer peer) {
        ChatReply reply = ask(peer, "whole");
        assertEquals(OptionalLong.of(11), reply.usage().input());
        assertEquals(OptionalLong.of(7), reply.usage().output());
    }

    /** The server looks at the schema of Chat Completions alone. */
    @ParameterizedTest
    @EnumSource(names = {"CHAT", "AZURE_CHAT", "AZURE_DEPLOYMENT"})
    void aReplyIsHeldToASchema(Peer peer) {
        ObjectNode schema = new ObjectMapper().createObjectNode().put("type", "object");
        schema.putObject("properties").putObject("order").put("type", "integer");
        ChatReply reply = Peer.model(peer.provider(server, "json"), state, key)
                .chat(ChatRequest.of(Feature.ASK, "as JSON").withSchema(schema), listener(), cancellation);
        assertEnd(Ending.COMPLETE, Optional.empty(), reply);
        assertEquals("{\"order\":2}", reply.text());
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAT", "AZURE_CHAT", "OLLAMA"})
    void modelsAreListed(Peer peer) throws Exception {
        Provider provider = peer.provider(server, "list");
        assertEquals(List.of("model-of-the-tests"), Peer.models(provider, state, key).modelIds(provider, cancellation));
    }

    /** For Ollama the server names thoughts otherwise than Ollama does. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void whatAModelThinksIsToldButNotPassedOn(Peer peer) {
        ChatReply reply = ask(peer, "thinking");
        assertEnd(Ending.COMPLETE, Optional.empty(), reply);
        assertEquals("This is what it says.", reply.text());
        assertTrue(thoughts.get() > 0, "nobody told that it thinks");
    }

    @ParameterizedTest
    @EnumSource
    void aReplyIsCancelledAfterTheFirstText(Peer peer) {
        cancellation = () -> streamed.length() > 0;
        ChatReply reply = ask(peer, "slow");
        assertEnd(Ending.CANCELLED, Optional.empty(), reply);
        assertPart(reply);
    }

    @ParameterizedTest
    @EnumSource
    void aReplyIsCancelledBeforeItsFirstText(Peer peer) {
        AtomicInteger looks = new AtomicInteger();
        cancellation = () -> looks.incrementAndGet() > 5;
        ChatReply reply = ask(peer, "silent");
        assertEnd(Ending.CANCELLED, Optional.empty(), reply);
        assertEquals("", reply.text());
    }

    @ParameterizedTest
    @EnumSource
    void aReplyWhoseConnectionBreaksIsTruncated(Peer peer) {
        ChatReply reply = ask(peer, "cut");
        assertEnd(Ending.TRUNCATED, Optional.of(EndKind.NETWORK), reply);
        assertPart(reply);
    }

    /** For Ollama the server knows no limit. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void aReplyThatReachesItsLimitIsTruncated(Peer peer) {
        ChatReply reply = ask(peer, "too long a reply");
        assertEnd(Ending.TRUNCATED, Optional.of(EndKind.LIMIT), reply);
        assertEquals("As far as it goes", reply.text());
    }

    @ParameterizedTest
    @EnumSource
    void aBusyServerIsAskedAgain(Peer peer) {
        ChatReply reply = ask(peer, "busy");
        assertEnd(Ending.COMPLETE, Optional.empty(), reply);
        assertEquals("Now there is time.", reply.text());
        assertEquals(1, repetitions.get());
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatStaysBusyFails(Peer peer) {
        assertFailed(EndKind.QUOTA, ask(peer, "always full"));
        assertEquals(2, repetitions.get());
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenServerFails(Peer peer) {
        assertFailed(EndKind.SERVER, ask(peer, "broken server"));
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownModelFails(Peer peer) {
        assertFailed(EndKind.MODEL, ask(peer, "unknown model"));
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatIsRefusedFailsAndIsNotTriedAgain(Peer peer) {
        assertFailed(EndKind.KEY, ask(peer, "refused key"));
        key = "another-key";
        assertFailed(EndKind.KEY, ask(peer, "whole"));
        assertEquals(0, repetitions.get());
    }

    @ParameterizedTest
    @EnumSource
    void aGarbledReplyFails(Peer peer) {
        assertFailed(EndKind.MALFORMED, ask(peer, "garbled"));
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatIsDroppedFails(Peer peer) {
        assertFailed(EndKind.NETWORK, ask(peer, "dropped"));
        assertEquals(2, repetitions.get());
    }

    private ChatReply ask(Peer peer, String question) {
        return Peer.model(peer.provider(server, question.replace(' ', '-')), state, key)
                .chat(ChatRequest.of(Feature.ASK, question), listener(), cancellation);
    }

    private ChatListener listener() {
        return new ChatListener() {
            @Override
            public void onText(String text) {
                streamed.append(text);
            }

            @Override
            public void onThinking() {
                thoughts.incrementAndGet();
            }

            @Override
            public void onRetry(String reason, Duration pause, int attempt) {
                repetitions.incrementAndGet();
            }
        };
    }

    private static void assertEnd(Ending ending, Optional<EndKind> kind, ChatReply reply) {
        assertEquals(ending + " " + kind, reply.end().ending() + " " + reply.end().kind(), reply.end().message());
    }

    private static void assertFailed(EndKind kind, ChatReply reply) {
        assertEnd(Ending.FAILED, Optional.of(kind), reply);
        assertEquals("", reply.text());
        assertFalse(reply.toString().contains("secret-content"), "the provider's words can hold content");
    }

    /** What came is kept, and is the beginning of the reply. */
    private void assertPart(ChatReply reply) {
        assertTrue(!reply.text().isEmpty() && reply.text().length() < LONG_REPLY.length(), reply.text());
        assertEquals(LONG_REPLY.substring(0, reply.text().length()), reply.text());
        assertEquals(reply.text(), streamed.toString());
    }
}
