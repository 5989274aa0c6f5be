package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.provider.Dialect;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.Cancellation;

/** Rows of the fault table about errors: in streams, in place of streams, and by status. */
class FaultTableErrorTest extends FaultTable {

    private static final String TEXT = "It is ";

    @Test
    void row12ChatErrorInMidStream() {
        assertFailsInMidStream(Dialect.OPENAI_CHAT, EndKind.SERVER);
    }

    @Test
    void row13ResponsesTypeError() {
        assertFailsInMidStream(Dialect.OPENAI_RESPONSES, EndKind.SERVER);
        Spoken spoken = new Spoken(Dialect.OPENAI_RESPONSES);
        String failed = "{\"type\":\"response.failed\",\"response\":{\"status\":\"failed\",\"error\":{\"code\":\"rate_limit_exceeded\","
                + "\"message\":\"" + SECRET + "\"}}}";
        assertEnd(Ending.FAILED, EndKind.QUOTA, TEXT, ask(Dialect.OPENAI_RESPONSES, stream(Dialect.OPENAI_RESPONSES,
                Spoken.append(spoken.started(TEXT), List.of(failed), List.of()))));
    }

    @Test
    void row14GeminiErrorInMidStream() {
        assertFailsInMidStream(Dialect.GEMINI, EndKind.SERVER);
        Spoken spoken = new Spoken(Dialect.GEMINI);
        assertEnd(Ending.FAILED, EndKind.SERVER, TEXT, ask(Dialect.GEMINI, stream(Dialect.GEMINI,
                Spoken.append(spoken.started(TEXT), List.of("[" + spoken.error(SECRET) + "]"), List.of()))));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANTHROPIC", "OLLAMA"})
    void row15OverloadedErrorAndOllamasError(Dialect dialect) {
        assertFailsInMidStream(dialect, EndKind.SERVER);
        assertEnd(Ending.FAILED, EndKind.SERVER, "",
                ask(dialect, stream(dialect, List.of(new Spoken(dialect).error(SECRET)))));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void row16NamedErrorEvent(Dialect dialect) {
        Spoken spoken = new Spoken(dialect);
        String body = spoken.framed(spoken.started(TEXT)) + "event: error\ndata: {\"message\":\"" + SECRET + "\"}\n\n"
                + spoken.framed(Spoken.append(List.of(spoken.text("more")), spoken.finish(), List.of()));
        assertEnd(Ending.FAILED, EndKind.SERVER, TEXT, ask(dialect, bytes(dialect, body)));
    }

    @ParameterizedTest
    @EnumSource
    void row17StatusOkWithAJsonError(Dialect dialect) {
        Spoken spoken = new Spoken(dialect);
        assertEnd(Ending.FAILED, EndKind.SERVER, "", ask(dialect, Reply.json(200, spoken.error(SECRET))));
        assertEnd(Ending.FAILED, EndKind.SERVER, "", ask(dialect, bytes(dialect, spoken.error(SECRET))));
        assertEnd(Ending.FAILED, EndKind.CONTEXT_LENGTH, "", ask(dialect, Reply.json(200, spoken.tooLong(SECRET))));
    }

    @ParameterizedTest
    @EnumSource
    void row18LogInPage(Dialect dialect) {
        String page = "<!DOCTYPE html>\n<html><body><form>Sign in, " + SECRET + "</form></body></html>";
        ChatReply reply = ask(dialect, Reply.html(200, page));
        assertEnd(Ending.FAILED, EndKind.LOGIN_PAGE, "", reply);
        assertTrue(reply.end().message().contains("log-in page"), reply.end().message());
        assertEnd(Ending.FAILED, EndKind.LOGIN_PAGE, "", ask(dialect, bytes(dialect, page)));
    }

    @ParameterizedTest
    @EnumSource
    void row19MalformedJsonInAChunk(Dialect dialect) {
        Spoken spoken = new Spoken(dialect);
        for (String broken : List.of("{\"choices\":[{\"delta\":{\"content\":\"" + SECRET, "{} {}", "17", "\"" + SECRET
                + "\"", "{'a':1}")) {
            List<String> events = Spoken.append(spoken.started(TEXT), List.of(broken), List.of(spoken.text("more")));
            assertEnd(Ending.FAILED, EndKind.MALFORMED, TEXT,
                    ask(dialect, stream(dialect, Spoken.append(events, spoken.finish(), List.of()))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void row20SocketCutInMidChunk(Dialect dialect) {
        Spoken spoken = new Spoken(dialect);
        CountDownLatch heard = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.start(stream(dialect, spoken.started(TEXT)).await(heard)
                .raw("40\r\ndata: {").cut())) {
            assertEnd(Ending.TRUNCATED, EndKind.NETWORK, TEXT,
                    ask(server, dialect, QUESTION, retrying(3), text -> heard.countDown(), Cancellation.NEVER));
            assertEquals(1, server.requests().size());
        }
        Reply cut = stream(dialect, spoken.start()).headers().cut();
        assertEnd(Ending.FAILED, EndKind.NETWORK, "", ask(dialect, cut));
        try (ScriptedServer server = ScriptedServer.start(cut, cut, stream(dialect, spoken.whole(TEXT)))) {
            assertComplete(TEXT, ask(server, dialect, QUESTION, retrying(2), ChatListener.NONE, Cancellation.NEVER));
            assertEquals(3, server.requests().size(), "repeated, as there was no text");
        }
    }

    @ParameterizedTest
    @EnumSource
    void row26BadGatewayWithAPage(Dialect dialect) {
        Spoken spoken = new Spoken(dialect);
        Reply bad = Reply.html(502, "<html><h1>" + SECRET + "</h1></html>");
        try (ScriptedServer server = ScriptedServer.start(bad, bad, stream(dialect, spoken.whole(TEXT)))) {
            assertComplete(TEXT, ask(server, dialect, QUESTION, retrying(2), ChatListener.NONE, Cancellation.NEVER));
            assertEquals(3, server.requests().size());
        }
        ChatReply reply = ask(dialect, bad);
        assertEnd(Ending.FAILED, EndKind.SERVER, "", reply);
        assertTrue(reply.end().message().contains("502") && !reply.end().message().contains("<"), reply.end().message());
    }

    @ParameterizedTest
    @EnumSource
    void row27ProxyWantsAuthentication(Dialect dialect) {
        try (ScriptedServer server = ScriptedServer.start(Reply.html(407, SECRET).header("Proxy-Authenticate",
                "Basic realm=\"x\""))) {
            ChatReply reply = ask(server, dialect, QUESTION, retrying(3), ChatListener.NONE, Cancellation.NEVER);
            assertEnd(Ending.FAILED, EndKind.PROXY, "", reply);
            assertTrue(reply.end().message().contains("authentication"), reply.end().message());
            assertEquals(1, server.requests().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void row28ContextLength(Dialect dialect) {
        ChatReply reply = ask(dialect, Reply.json(400, new Spoken(dialect).tooLong(SECRET)));
        assertEnd(Ending.FAILED, EndKind.CONTEXT_LENGTH, "", reply);
        assertEnd(Ending.FAILED, EndKind.CONTEXT_LENGTH, "",
                ask(dialect, Reply.json(400, "{\"message\":\"Input is too long for requested model. " + SECRET + "\"}")));
        assertEnd(Ending.FAILED, EndKind.REQUEST, "", ask(dialect, Reply.json(422, "{\"detail\":\"" + SECRET + "\"}")));
    }

    @Test
    void row33GeminiBlockReason() {
        ChatReply reply = ask(Dialect.GEMINI, stream(Dialect.GEMINI, List.of(
                "{\"promptFeedback\":{\"blockReason\":\"SAFETY\"},\"usageMetadata\":{\"promptTokenCount\":4}}")));
        assertEnd(Ending.BLOCKED, EndKind.FILTER, "", reply);
    }

    @ParameterizedTest
    @EnumSource
    void row41KeyRefused(Dialect dialect) {
        for (int status : new int[] {401, 403}) {
            try (ScriptedServer server = ScriptedServer.start(Reply.json(status, "{\"error\":{\"message\":\"" + SECRET
                    + "\",\"code\":\"key_expired\"}}"))) {
                ChatReply reply = ask(server, dialect, QUESTION, retrying(3), ChatListener.NONE, Cancellation.NEVER);
                assertEnd(Ending.FAILED, EndKind.KEY, "", reply);
                String advice = dialect == Dialect.OLLAMA ? "wants a key, and none was sent" : "the key from the test";
                assertTrue(reply.end().message().contains(advice), reply.end().message());
                assertEquals(dialect != Dialect.OLLAMA, reply.end().message().contains("Renew it there"));
                assertEquals(1, server.requests().size());
            }
        }
    }

    private void assertFailsInMidStream(Dialect dialect, EndKind kind) {
        Spoken spoken = new Spoken(dialect);
        List<String> events = Spoken.append(spoken.started(TEXT), List.of(spoken.error(SECRET)),
                List.of(spoken.text("more")));
        assertEnd(Ending.FAILED, kind, TEXT, ask(dialect, stream(dialect, Spoken.append(events, spoken.finish(),
                List.of()))));
    }
}
