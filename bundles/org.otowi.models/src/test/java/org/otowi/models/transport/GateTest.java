package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.otowi.models.transport.Asking.assertEnd;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Decision;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.Verdict;
import org.otowi.models.key.Key;
import org.otowi.models.key.KeyException;
import org.otowi.models.testing.RecordedRequest;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;

/** Nothing is connected to that the gate did not let pass, redirects included; rows are those of the fault table. */
class GateTest {

    private static final Reply GOOD = Reply.sse("data: a\n\ndata: end\n\n");

    private final Asking asking = new Asking();

    private static Decision refusal(Verdict verdict) {
        Finding finding = new Finding("host", "*", verdict, "the request", OptionalInt.empty(), "This host is not allowed.");
        return new Decision(verdict, List.of(finding), false, Optional.of("receipt-9"));
    }

    @Test
    void refusedRequestOpensNoConnectionAndAsksForNoKey() {
        asking.decide = outgoing -> refusal(Verdict.REFUSE);
        asking.key = cancellation -> {
            throw new AssertionError("asked for the key");
        };
        try (ScriptedServer server = ScriptedServer.start(GOOD)) {
            Received received = asking.ask(server.uri("/"));
            assertEnd(Ending.BLOCKED, EndKind.GATE, received);
            assertEquals("This host is not allowed.", received.end().orElseThrow().message());
            assertEquals(Optional.of("receipt-9"), received.receipt());
            assertEquals(0, received.attempts());
            assertEquals(0, server.connections());
        }
    }

    @Test
    void missingJustificationIsSaidAsSuch() {
        asking.decide = outgoing -> refusal(Verdict.WARN);
        try (ScriptedServer server = ScriptedServer.start(GOOD)) {
            assertEnd(Ending.BLOCKED, EndKind.JUSTIFICATION, asking.ask(server.uri("/")));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void gateThatFailsLetsNothingPass() {
        asking.decide = outgoing -> {
            throw new IllegalStateException(Asking.CANARY);
        };
        try (ScriptedServer server = ScriptedServer.start(GOOD)) {
            Received received = asking.ask(server.uri("/"));
            assertEnd(Ending.BLOCKED, EndKind.GATE, received);
            assertFalse(received.toString().contains(Asking.CANARY));
            asking.decide = outgoing -> {
                throw new StackOverflowError();
            };
            assertEnd(Ending.BLOCKED, EndKind.GATE, asking.ask(server.uri("/")));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void row40RedirectToAHostThatIsNotAllowedIsRefused() {
        try (ScriptedServer other = ScriptedServer.start(GOOD);
                ScriptedServer server = ScriptedServer.start(Reply.redirect(307, other.uri("/x").toString()))) {
            asking.decide = outgoing -> outgoing.uri().getPort() == other.port() ? refusal(Verdict.REFUSE) : Asking.ALLOWED;
            Received received = asking.ask(server.uri("/"));
            assertEnd(Ending.BLOCKED, EndKind.GATE, received);
            assertEquals(Optional.of("receipt-9"), received.receipt(), "recorded");
            assertEquals(0, other.connections());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {307, 308})
    void redirectsThatKeepTheQuestionAreFollowedWithoutTheKey(int status) {
        try (ScriptedServer other = ScriptedServer.start(GOOD);
                ScriptedServer server = ScriptedServer.start(Reply.redirect(status, other.uri("/x?y").toString()))) {
            assertEquals(Optional.empty(), asking.ask(server.uri("/")).end());
            RecordedRequest request = other.requests().get(0);
            assertEquals("POST /x?y", request.method() + " " + request.target());
            assertTrue(request.text().contains(Asking.CANARY));
            assertFalse(request.headers().containsKey("authorization"), "the key is for the first host alone");
            assertEquals(List.of(server.uri("/"), other.uri("/x?y")),
                    asking.judged.stream().map(each -> each.uri()).toList());
        }
    }

    @Test
    void keyIsNotAskedForAnotherHostEither() {
        try (ScriptedServer other = ScriptedServer.start(Reply.json(401, "{}"));
                ScriptedServer server = ScriptedServer.start(Reply.redirect(308, other.uri("/x").toString()))) {
            Received received = asking.ask(server.uri("/"));
            assertEnd(Ending.FAILED, EndKind.KEY, received);
            assertTrue(received.end().orElseThrow().message().contains("none was sent"));
        }
    }

    @Test
    void relativeRedirectStaysAtTheHostAndKeepsTheKey() {
        try (ScriptedServer server = ScriptedServer.start(Reply.redirect(308, "../v2/chat"), GOOD)) {
            assertEquals(Optional.empty(), asking.ask(server.uri("/v1/chat")).end());
            assertEquals("/v2/chat", server.requests().get(1).target());
            assertEquals(Optional.of("Bearer secret-key"), server.requests().get(1).header("authorization"));
        }
    }

    @Test
    void redirectsThatDropTheQuestionAreNotFollowed() {
        try (ScriptedServer other = ScriptedServer.start(GOOD)) {
            for (Map.Entry<Integer, EndKind> each
                    : Map.of(301, EndKind.MODEL, 302, EndKind.LOGIN_PAGE, 303, EndKind.LOGIN_PAGE).entrySet()) {
                try (ScriptedServer server = ScriptedServer.start(Reply.redirect(each.getKey(),
                        other.uri("/login").toString()))) {
                    assertEnd(Ending.FAILED, each.getValue(), asking.ask(server.uri("/")));
                }
            }
            assertEquals(0, other.connections());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void listsAreFetchedWhereverTheyAre(int status) {
        asking.method = "GET";
        asking.framing = Framing.JSON;
        try (ScriptedServer server = ScriptedServer.start(Reply.redirect(status, "/there"), Reply.json(200, "{}"))) {
            assertEquals(Optional.empty(), asking.ask(server.uri("/here")).end());
            assertEquals("GET /there", server.requests().get(1).method() + " " + server.requests().get(1).target());
        }
    }

    @Test
    void redirectsEndSomeTime() {
        try (ScriptedServer server = ScriptedServer.start(Reply.redirect(307, "/again"))) {
            assertEnd(Ending.FAILED, EndKind.SERVER, asking.ask(server.uri("/")));
            assertEquals(6, server.requests().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://a.org/", "http://ada:pw@a.org/", "::", "http:///x", ""})
    void redirectsToWhatIsNoAddressOfAServerAreNotFollowed(String location) {
        try (ScriptedServer server = ScriptedServer.start(Reply.redirect(307, location).header("X", "y"))) {
            Received received = asking.ask(server.uri("/"));
            assertTrue(received.end().isPresent(), location);
            assertFalse(received.toString().contains("passwd"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/", "http:/nohost", "file:///etc/passwd", "http://ada:pw@127.0.0.1/"})
    void addressesThatAreNoServersAreRefusedBeforeAnything(String address) {
        assertEnd(Ending.FAILED, EndKind.REQUEST, asking.ask(URI.create(address)));
    }

    @Test
    void keyThatCannotBeLookedUpIsSaid() {
        asking.key = cancellation -> {
            throw new KeyException("The command failed.");
        };
        try (ScriptedServer server = ScriptedServer.start(GOOD)) {
            Received received = asking.ask(server.uri("/"));
            assertEnd(Ending.FAILED, EndKind.KEY, received);
            assertEquals("The command failed.", received.end().orElseThrow().message());
            assertEquals(0, server.connections());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\r\nX-Evil: 1", "schlüssel", ""})
    void keyThatIsNoneIsNeitherSentNorShown(String value) {
        asking.key = cancellation -> Optional.of(new Key(value, "the variable K"));
        try (ScriptedServer server = ScriptedServer.start(GOOD)) {
            Received received = asking.ask(server.uri("/"));
            assertEnd(Ending.FAILED, EndKind.KEY, received);
            assertTrue(value.isEmpty() || !received.toString().contains(value));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void lineEndAfterAKeyIsNoPartOfIt() {
        asking.key = cancellation -> Optional.of(new Key("secret-key\n", "a file"));
        try (ScriptedServer server = ScriptedServer.start(GOOD)) {
            assertEquals(Optional.empty(), asking.ask(server.uri("/")).end());
            assertEquals(Optional.of("Bearer secret-key"), server.requests().get(0).header("authorization"));
        }
    }
}
