package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.otowi.models.transport.Asking.assertEnd;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.models.chat.Ending;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;

/**
 * Whoever stops a request gets its end at once, at every stage, and the server sees the connection go; rows are those of
 * the fault table.
 */
class CancelTest {

    private final Asking asking = new Asking();
    private final AtomicBoolean stop = new AtomicBoolean();

    @BeforeEach
    void stopsWhenTold() {
        asking.cancellation = stop::get;
    }

    @Test
    void row31AfterTokens() throws Exception {
        asking.onEvent = data -> stop.set(true);
        try (ScriptedServer server = ScriptedServer.start(Reply.sse("data: a\n\ndata: b\n\n").hang())) {
            assertEnd(Ending.CANCELLED, null, asking.ask(server.uri("/")));
            assertEquals(1, asking.events.size(), "nothing further is read, though it was there");
            assertTrue(server.awaitEnded(1));
        }
    }

    @Test
    void row32BeforeTheHeaders() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.status(0).run(() -> stop.set(true)).hang())) {
            Received received = asking.ask(server.uri("/"));
            assertEnd(Ending.CANCELLED, null, received);
            assertEquals(1, received.attempts());
            assertTrue(server.awaitEnded(1), "the connection is closed, not left to the server");
        }
    }

    @Test
    void row32BetweenTheHeadersAndTheFirstToken() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(": hello\n\n").run(() -> stop.set(true)).hang())) {
            assertEnd(Ending.CANCELLED, null, asking.ask(server.uri("/")));
            assertTrue(server.awaitEnded(1));
        }
    }

    @Test
    void withinTheBodyOfAnError() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(500, "{").run(() -> stop.set(true)).hang())) {
            assertEnd(Ending.CANCELLED, null, asking.ask(server.uri("/")));
            assertTrue(server.awaitEnded(1));
        }
    }

    @Test
    void withinAPause() {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(429, "{}").header("Retry-After", "50"))) {
            asking.cancellation = () -> asking.timing.ahead().compareTo(Duration.ofSeconds(2)) > 0;
            assertEnd(Ending.CANCELLED, null, asking.ask(server.uri("/")));
            assertTrue(asking.timing.ahead().compareTo(Duration.ofSeconds(3)) < 0, "the rest is not waited for");
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void beforeAnythingNotEvenTheGateIsAsked() {
        stop.set(true);
        try (ScriptedServer server = ScriptedServer.start(Reply.sse("data: a\n\n"))) {
            assertEnd(Ending.CANCELLED, null, asking.ask(server.uri("/")));
            assertEquals(0, server.connections());
            assertEquals(0, asking.judged.size());
        }
    }

    @Test
    void whileTheGateJudges() {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse("data: a\n\n"))) {
            asking.decide = outgoing -> {
                throw new CancellationException();
            };
            assertEnd(Ending.CANCELLED, null, asking.ask(server.uri("/")));
            asking.decide = outgoing -> {
                stop.set(true);
                return Asking.ALLOWED;
            };
            assertEnd(Ending.CANCELLED, null, asking.ask(server.uri("/")));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void whileTheKeyIsLookedUp() {
        asking.key = cancellation -> {
            stop.set(true);
            cancellation.check();
            return Optional.empty();
        };
        try (ScriptedServer server = ScriptedServer.start(Reply.sse("data: a\n\n"))) {
            assertEnd(Ending.CANCELLED, null, asking.ask(server.uri("/")));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void whileTheServerDoesNotTakeTheConnection() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            AtomicBoolean first = new AtomicBoolean();
            asking.cancellation = () -> asking.judged.size() > 0 && first.getAndSet(true);
            assertEnd(Ending.CANCELLED, null, asking.ask(URI.create("http://127.0.0.1:" + deaf.getLocalPort() + "/")));
        }
    }

    @Test
    void interruptOfTheThreadIsAStopAndStaysKnown() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Thread thread = Thread.currentThread();
        try (ScriptedServer server = ScriptedServer.start(Reply.status(0).run(thread::interrupt).reached(asked).hang())) {
            assertEnd(Ending.CANCELLED, null, asking.ask(server.uri("/")));
            assertTrue(Thread.interrupted());
            asked.await();
            assertTrue(server.awaitEnded(1));
        }
    }
}
