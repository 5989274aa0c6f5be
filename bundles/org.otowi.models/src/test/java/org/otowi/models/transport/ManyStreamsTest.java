package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.Outgoing;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.Cancellation;

/** Many requests at once over one transport. */
class ManyStreamsTest {

    private static final int STREAMS = 64;

    @Test
    void sixtyFourStreamsAtOnceKeepApart() throws Exception {
        CountDownLatch all = new CountDownLatch(STREAMS);
        Reply reply = Reply.sse("data: hello\n\n").reached(all).await(all).chunk("data: a\n\n".repeat(5_000))
                .chunk("data: end\n\n");
        Asking asking = new Asking();
        ExecutorService threads = Executors.newFixedThreadPool(STREAMS);
        try (ScriptedServer server = ScriptedServer.start(reply)) {
            List<Future<Integer>> counts = new ArrayList<>();
            Transport transport = asking.transport();
            for (int i = 0; i < STREAMS; i++) {
                counts.add(threads.submit(() -> count(transport, server)));
            }
            for (Future<Integer> count : counts) {
                assertEquals(5_002, count.get());
            }
            assertEquals(STREAMS, server.connections());
        } finally {
            threads.shutdownNow();
        }
    }

    private static int count(Transport transport, ScriptedServer server) {
        AtomicInteger events = new AtomicInteger();
        Outgoing outgoing = new Outgoing(Feature.ASK, "test", Optional.empty(), "POST", server.uri("/"), Map.of(),
                "{}".getBytes(StandardCharsets.UTF_8), List.of(), Optional.empty());
        Received received = transport.stream(new Call(outgoing, KeyHeader.NONE, KeyFinder.NONE, Framing.SSE, Asking.LIMITS),
                () -> (event, data) -> {
                    events.incrementAndGet();
                    return data.equals("end") ? Signal.DONE : Signal.TEXT;
                }, ChatListener.NONE, Cancellation.NEVER);
        assertEquals(Optional.empty(), received.end());
        return events.get();
    }

    @Test
    void clientsAreSharedUntilTheyWereIdleForLong() throws Exception {
        FakeTiming timing = new FakeTiming(0);
        Clients clients = new Clients(Trust.DEFAULT, timing);
        HttpClient first = clients.get(false, Optional.empty(), Duration.ofSeconds(10));
        timing.advance(Duration.ofSeconds(44));
        clients.used(first);
        timing.advance(Duration.ofSeconds(44));
        assertSame(first, clients.get(false, Optional.empty(), Duration.ofSeconds(10)));
        assertNotSame(first, clients.get(false, Optional.empty(), Duration.ofSeconds(5)));
        timing.advance(Duration.ofSeconds(46));
        HttpClient later = clients.get(false, Optional.empty(), Duration.ofSeconds(10));
        assertNotSame(first, later, "its connections may have died silently");
        assertTrue(later.proxy().isPresent(), "Java's own proxy settings are not looked at");
        assertEquals(HttpClient.Redirect.NEVER, later.followRedirects());
        assertEquals(HttpClient.Version.HTTP_1_1, later.version());
    }
}
