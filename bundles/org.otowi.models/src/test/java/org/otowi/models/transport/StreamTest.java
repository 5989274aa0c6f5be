package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.otowi.models.transport.Asking.assertEnd;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.settings.Limits;
import org.otowi.models.testing.RecordedRequest;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;

/** What servers do to a stream; rows are those of the fault table. */
class StreamTest {

    private final Asking asking = new Asking();

    private Received ask(Reply... replies) {
        try (ScriptedServer server = ScriptedServer.start(replies)) {
            return asking.ask(server.uri("/v1/chat"));
        }
    }

    @Test
    void sendsTheRequestAsItIsWithKeyAndNameOfItsOwn() {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse("data: a\n\n"))) {
            Received received = asking.ask(server.uri("/v1/chat?x=%20y"));
            RecordedRequest request = server.requests().get(0);
            assertEquals("POST /v1/chat?x=%20y HTTP/1.1", request.head().lines().findFirst().orElseThrow());
            assertEquals("{\"q\":\"" + Asking.CANARY + "\"}", request.text());
            assertEquals(Optional.of("Bearer secret-key"), request.header("Authorization"));
            assertTrue(request.header("User-Agent").orElseThrow().matches("Otowi/[0-9].*"), request.head());
            assertFalse(request.headers().containsKey("upgrade"), "no h2c: vLLM drops the body");
            assertEquals(new Received(Optional.empty(), Optional.of("receipt-1"), Map.of(), 1), received);
        }
    }

    @Test
    void row01CharactersSplitAcrossChunksAreIntact() {
        byte[] text = "data: a🎈é\n\n".getBytes(StandardCharsets.UTF_8);
        Reply reply = Reply.sse();
        for (byte one : text) {
            reply.chunk(new byte[] {one});
        }
        assertEquals(Optional.empty(), ask(reply).end());
        assertEquals(List.of("a🎈é"), asking.events);
    }

    @Test
    void row02To05LinesAreJoinedWhateverTheirEnds() {
        ask(Reply.sse("da", "ta: spl", "it\n", "\ndata:tight\r\n\r", "\ndata: two\rdata: lines\r\r",
                "event: done\ndata\n\n"));
        assertEquals(List.of("split", "tight", "two\nlines", "done="), asking.events);
    }

    @Test
    void row06CommentsAreNoEventsAndResetTheIdleLimit() {
        Runnable minute = () -> asking.timing.advance(Duration.ofSeconds(50));
        ask(Reply.sse("data: a\n\n").run(minute::run).chunk(": alive\n\n").run(minute::run).chunk(":\n\n").run(minute::run)
                .chunk("data: b\n\n"));
        assertEquals(List.of("a", "b"), asking.events);
    }

    @Test
    void row07ByteOrderMarkIsStripped() {
        ask(Reply.sse().chunk(new byte[] {(byte) 0xEF}).chunk(new byte[] {(byte) 0xBB})
                .chunk("\u00bf".getBytes(StandardCharsets.ISO_8859_1))
                .chunk("data: a\n\n"));
        assertEquals(List.of("a"), asking.events);
    }

    @Test
    void lastEventCountsWithoutAnEmptyLine() {
        ask(Reply.sse("data: a\n\ndata: b"));
        assertEquals(List.of("a", "b"), asking.events);
    }

    @Test
    void readsNothingAfterTheEndAndUsesTheConnectionAgain() {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse("data: a\n\ndata: end\n\ndata: b\n\n"))) {
            asking.ask(server.uri("/"));
            asking.ask(server.uri("/"));
            assertEquals(List.of("a", "end", "a", "end"), asking.events);
            assertEquals(1, server.connections());
        }
    }

    @Test
    void endsThoughTheServerKeepsTheStreamOpenAfterTheEnd() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse("data: a\n\ndata: end\n\n").hang())) {
            assertEquals(Optional.empty(), asking.ask(server.uri("/")).end());
            assertTrue(server.awaitEnded(1), "the connection is closed by us");
        }
    }

    @Test
    void readsLinesOfJson() {
        asking.framing = Framing.NDJSON;
        ask(Reply.ndjson("{\"a\":", "1}\r\n\n{\"b\":2}\n{\"c\":3}"));
        assertEquals(List.of("{\"a\":1}", "{\"b\":2}", "{\"c\":3}"), asking.events);
    }

    @Test
    void readsAWholeDocument() {
        asking.framing = Framing.JSON;
        asking.method = "GET";
        ask(Reply.json(200, "{\n\n\"data\":[]}"));
        assertEquals(List.of("{\n\n\"data\":[]}"), asking.events);
    }

    @Test
    void row17GoodStatusWithAJsonErrorIsAFailure() {
        for (String type : List.of("application/json", "text/event-stream", "text/plain")) {
            Received received = ask(Reply.status(200).header("Content-Type", type)
                    .chunk("\n{\"error\":{\"message\":\"" + Asking.CANARY + "\",\"code\":\"rate_limit_exceeded\"}}"));
            assertEnd(Ending.FAILED, EndKind.QUOTA, received);
            assertTrue(received.end().orElseThrow().message().contains("rate_limit_exceeded"));
            assertFalse(received.toString().contains(Asking.CANARY));
        }
        assertEquals(List.of(), asking.events);
    }

    @Test
    void aWholeReplyInPlaceOfAStreamIsOneEvent() {
        assertTrue(ask(Reply.json(200, "{\"choices\":\n[]}")).end().isEmpty());
        assertEquals(1, asking.events.size());
    }

    @Test
    void row18PagesForPeopleAreNamedAsSuch() {
        assertEnd(Ending.FAILED, EndKind.LOGIN_PAGE, ask(Reply.html(200, "<html>log in</html>")));
        assertEnd(Ending.FAILED, EndKind.LOGIN_PAGE, ask(Reply.sse("\r\n <!DOCTYPE html>")));
        assertEnd(Ending.FAILED, EndKind.LOGIN_PAGE, ask(Reply.html(403, "<html>blocked</html>")));
        assertEnd(Ending.FAILED, EndKind.LOGIN_PAGE, ask(Reply.status(511).chunk("log in")));
        asking.framing = Framing.JSON;
        assertEnd(Ending.FAILED, EndKind.LOGIN_PAGE, ask(Reply.json(200, "<p>")));
    }

    @Test
    void otherKindsOfContentAreMalformed() {
        assertEnd(Ending.FAILED, EndKind.MALFORMED, ask(Reply.status(200).header("Content-Type", "image/png").chunk("PNG")));
        assertEnd(Ending.FAILED, EndKind.MALFORMED, ask(Reply.sse("x").header("Content-Encoding", "gzip")));
    }

    @Test
    void row19MalformedEventsFailOnceAndNothingFurtherIsRead() {
        assertEnd(Ending.FAILED, EndKind.MALFORMED, ask(Reply.sse("data: a\n\n", "data: bad\n\n", "data: b\n\n")));
        assertEquals(List.of("a", "bad"), asking.events);
    }

    @Test
    void brokenLastEventIsLeftToTheReaderWhichSawNoEnd() {
        assertEquals(Optional.empty(), ask(Reply.sse("data: a\n\n", "data: bad").unframed().close()).end());
    }

    @Test
    void row20CutTruncatesAfterTextAndFailsBefore() {
        assertEnd(Ending.TRUNCATED, EndKind.NETWORK, ask(Reply.sse("data: a\n\n", "data: b").cut()));
        assertEnd(Ending.TRUNCATED, EndKind.NETWORK, ask(Reply.sse("data: a\n\n", "data: b").close()));
        assertEquals(2, asking.readers, "not repeated");
        assertEnd(Ending.FAILED, EndKind.NETWORK, ask(Reply.sse("data: think\n\n").cut()));
        assertEquals(3, asking.readers, "thinking is a token too");
        assertEnd(Ending.FAILED, EndKind.NETWORK, ask(Reply.sse(": hello\n\n").cut()));
        assertEquals(7, asking.readers, "repeated three times");
    }

    @Test
    void row29NoHeadersEverIsAFailureOfTheFirstToken() {
        Received received = ask(Reply.status(0).run(() -> asking.timing.advance(Duration.ofMinutes(6))).hang());
        assertEnd(Ending.FAILED, EndKind.FIRST_TOKEN, received);
        assertEquals(1, received.attempts());
    }

    @Test
    void keepAlivesDoNotProlongTheFirstToken() {
        Reply reply = Reply.sse();
        for (int minute = 0; minute < 6; minute++) {
            reply.chunk("data: ping\n\n").run(() -> asking.timing.advance(Duration.ofSeconds(61)));
        }
        assertEnd(Ending.FAILED, EndKind.FIRST_TOKEN, ask(reply.hang()));
    }

    @Test
    void row30StallTruncatesAfterTextAndFailsBefore() {
        assertEnd(Ending.TRUNCATED, EndKind.IDLE, ask(stall("data: a\n\n")));
        assertEnd(Ending.FAILED, EndKind.IDLE, ask(stall("data: think\n\n")));
    }

    private Reply stall(String before) {
        CountDownLatch read = new CountDownLatch(1);
        asking.onEvent = data -> read.countDown();
        return Reply.sse(before).run(() -> {
            read.await();
            asking.timing.advance(Duration.ofSeconds(61));
        }).hang();
    }

    @Test
    void row36FirstTokenAfterMinutesIsAwaitedAndTold() {
        Reply reply = Reply.status(200).header("Content-Type", "text/event-stream");
        for (int minute = 0; minute < 4; minute++) {
            reply.run(() -> {
                int told = asking.waits.size();
                asking.timing.advance(Duration.ofMinutes(1));
                while (asking.waits.size() == told) {
                    Thread.onSpinWait();
                }
            });
        }
        assertEquals(Optional.empty(), ask(reply.chunk("data: a\n\n")).end());
        assertEquals(List.of("a"), asking.events);
        assertEquals(Duration.ofMinutes(4), asking.waits.get(3));
    }

    @Test
    void row39WholeStreamInOneBurstIsRead() {
        ask(Reply.sse("data: a\n\n".repeat(20_000) + "data: end\n\n"));
        assertEquals(20_001, asking.events.size());
    }

    @Test
    void row42EndlessStreamsTruncateAfterTextAndFailBefore() {
        assertEnd(Ending.TRUNCATED, EndKind.SIZE, ask(Reply.sse("data: a\n\n").endless("data: more\n\n")));
        assertEnd(Ending.FAILED, EndKind.SIZE, ask(Reply.sse().endless(": nothing\n\n")));
    }

    @Test
    void endlessLinesEndBeforeTheyFillTheMemory() {
        asking.limits = new Limits(LIMITS.connect(), LIMITS.firstToken(), LIMITS.idle(), 0, LIMITS.longestPause(),
                Long.MAX_VALUE);
        String piece = "x".repeat(1 << 16);
        assertEnd(Ending.TRUNCATED, EndKind.SIZE, ask(Reply.sse("data: a\n\ndata: ").endless(piece)));
        assertEnd(Ending.FAILED, EndKind.SIZE, ask(Reply.json(200, "{").endless(piece)));
        asking.framing = Framing.NDJSON;
        assertEnd(Ending.FAILED, EndKind.SIZE, ask(Reply.ndjson().endless(piece)));
    }

    private static final Limits LIMITS = Asking.LIMITS;

    @Test
    void readerThatFailsEndsTheRequestAndItsConnection() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse("data: boom\n\n").hang())) {
            Received received = asking.ask(server.uri("/"));
            assertEnd(Ending.FAILED, EndKind.MALFORMED, received);
            assertFalse(received.toString().contains(Asking.CANARY));
            assertTrue(server.awaitEnded(1));
        }
    }

    @Test
    void hugeFailureOfAReaderEndsTheRequestToo() {
        asking.onEvent = data -> {
            throw new OutOfMemoryError(Asking.CANARY);
        };
        assertEnd(Ending.FAILED, EndKind.MALFORMED, ask(Reply.sse("data: a\n\n")));
    }

    @Test
    void tellsHeadersAboutTheRequestAlone() {
        Received received = ask(Reply.sse("data: a\n\n").header("X-Request-Id", "r-1").header("Set-Cookie", "c=1"));
        assertEquals(Map.of("x-request-id", "r-1"), received.headers());
    }
}
