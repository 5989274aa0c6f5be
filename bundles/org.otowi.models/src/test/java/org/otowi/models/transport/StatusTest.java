package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.otowi.models.transport.Asking.assertEnd;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.settings.Limits;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;

/** What errors mean, and that nothing but their status and code is shown; rows are those of the fault table. */
class StatusTest {

    private final Asking asking = new Asking();

    private Received ask(Reply... replies) {
        asking.limits = new Limits(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofSeconds(60), 0,
                Duration.ofSeconds(60), 1 << 20);
        try (ScriptedServer server = ScriptedServer.start(replies)) {
            return asking.ask(server.uri("/v1"));
        }
    }

    @ParameterizedTest
    @CsvSource({"400,REQUEST", "401,KEY", "402,QUOTA", "403,KEY", "404,MODEL", "405,MODEL", "408,REQUEST",
            "413,CONTEXT_LENGTH",
        "418,REQUEST", "422,REQUEST", "429,QUOTA", "500,SERVER", "502,SERVER", "503,SERVER", "529,SERVER", "599,SERVER",
        "304,MALFORMED",
        "300,MALFORMED"})
    void eachStatusHasItsKind(int status, EndKind kind) {
        Received received = ask(Reply.json(status,
                "{\"error\":{\"message\":\"" + Asking.CANARY + "\",\"code\":\"some_code.1\"}}"));
        assertEnd(Ending.FAILED, kind, received);
        String message = received.end().orElseThrow().message();
        assertTrue(message.contains(String.valueOf(status)), message);
        assertFalse(received.toString().contains(Asking.CANARY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"error\":{\"code\":\"context_length_exceeded\",\"message\":\"x\"}}|CONTEXT_LENGTH",
        "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\","
            + "\"message\":\"prompt is too long: 9 tokens\"}}|CONTEXT_LENGTH",
        "{\"error\":{\"code\":400,\"status\":\"INVALID_ARGUMENT\","
            + "\"message\":\"The input token count (9) exceeds\"}}|CONTEXT_LENGTH",
        "{\"object\":\"error\","
            + "\"message\":\"This model's maximum context length is 4096\",\"type\":\"BadRequestError\"}|CONTEXT_LENGTH",
        "{\"error\":{\"type\":\"exceed_context_size_error\"}}|CONTEXT_LENGTH",
        "{\"error\":\"model not found\"}|REQUEST",
        "not json|REQUEST"})
    void row28ContextLengthIsTyped(String body, EndKind kind) {
        assertEnd(Ending.FAILED, kind, ask(Reply.json(400, body)));
    }

    @Test
    void keyThatGeminiRefusesIsAKey() {
        assertEnd(Ending.FAILED, EndKind.KEY, ask(Reply.json(400,
                "[{\"error\":{\"code\":400,\"message\":\"API key not valid.\","
                + "\"status\":\"INVALID_ARGUMENT\",\"details\":[{\"reason\":\"API_KEY_INVALID\"}]}}]")));
    }

    @Test
    void filterOfTheProviderBlocks() {
        assertEnd(Ending.BLOCKED, EndKind.FILTER, ask(Reply.json(400, "{\"error\":{\"code\":\"content_filter\"}}")));
    }

    @Test
    void row27ProxyThatWantsAuthenticationIsNamed() {
        Received received = ask(Reply.html(407, "<html>").header("Proxy-Authenticate", "Negotiate"));
        assertEnd(Ending.FAILED, EndKind.PROXY, received);
        assertTrue(received.end().orElseThrow().message().startsWith("The proxy wants authentication"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void row41RefusedKeySaysWhereToRenewIt(int status) {
        Received received = ask(Reply.json(status, "{\"error\":{\"code\":\"expired_token\"}}"));
        assertEnd(Ending.FAILED, EndKind.KEY, received);
        String message = received.end().orElseThrow().message();
        assertTrue(message.startsWith("Key refused") && message.contains("the key from "), message);
        assertEquals(1, received.attempts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic realm=\"x\"", "Bearer", "Digest realm=\"x\"", "Negotiate"})
    void challengesOfServersAreRefusedKeysToo(String challenge) {
        assertEnd(Ending.FAILED, EndKind.KEY, ask(Reply.json(401, "{}").header("WWW-Authenticate", challenge)));
    }

    @Test
    void codesThatAreNoPlainWordsAreNotShown() {
        Received received = ask(Reply.json(400, "{\"error\":{\"code\":\"<b>" + Asking.CANARY + "</b>\"}}"));
        assertFalse(received.toString().contains(Asking.CANARY));
    }

    @Test
    void endlessErrorsAndStalledErrorsEnd() {
        assertEnd(Ending.FAILED, EndKind.SERVER, ask(Reply.json(500, "{").endless("\"x\":1,")));
        assertEnd(Ending.FAILED, EndKind.SERVER, ask(Reply.json(500, "{").cut()));
        asking.cancellation = () -> {
            asking.timing.advance(Duration.ofSeconds(1)); // each look takes a second
            return false;
        };
        assertEnd(Ending.FAILED, EndKind.SERVER, ask(Reply.json(500, "{").hang()));
    }

    @Test
    void unknownHostIsNamed() {
        Received received = asking.ask(URI.create("http://no-such-host.invalid/v1"));
        assertEnd(Ending.FAILED, EndKind.NAME, received);
        assertTrue(received.end().orElseThrow().message().contains("no-such-host.invalid"));
        assertEquals(1, received.attempts());
    }

    @Test
    void refusedConnectionIsSaidAndNotRepeated() throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        Received received = asking.ask(URI.create("http://127.0.0.1:" + port + "/"));
        assertEnd(Ending.FAILED, EndKind.CONNECT, received);
        assertEquals(1, received.attempts());
    }

    @Test
    void whatIsNoHttpBreaksTheConnection() {
        assertEnd(Ending.FAILED, EndKind.NETWORK, ask(Reply.status(0).raw("SSH-2.0-x\r\n\r\n").close()));
        assertEnd(Ending.FAILED, EndKind.NETWORK,
                ask(Reply.status(0).raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n").close()));
        assertEnd(Ending.FAILED, EndKind.NETWORK,
                ask(Reply.status(0).raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n").close()));
    }

    @Test
    void emptyRepliesEndInGoodOrder() {
        assertEquals(Optional.empty(), ask(Reply.sse()).end());
        assertEquals(Optional.empty(), ask(Reply.status(0).raw("HTTP/1.1 204 No Content\r\n\r\n")).end());
    }
}
