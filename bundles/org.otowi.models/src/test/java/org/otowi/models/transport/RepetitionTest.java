package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.otowi.models.transport.Asking.assertEnd;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Decision;
import org.otowi.models.egress.Verdict;
import org.otowi.models.settings.Limits;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;

/** What is repeated, after which pause, and what is not; rows are those of the fault table. */
class RepetitionTest {

    private static final Reply GOOD = Reply.sse("data: a\n\ndata: end\n\n");

    private final Asking asking = new Asking();

    private Received ask(Reply... replies) {
        try (ScriptedServer server = ScriptedServer.start(replies)) {
            return asking.ask(server.uri("/v1"));
        }
    }

    @Test
    void row24RetryAfterInSecondsIsAwaitedAndTold() {
        Received received = ask(Reply.json(429, "{}").header("Retry-After", "7"), GOOD);
        assertEquals(Optional.empty(), received.end());
        assertEquals(2, received.attempts());
        assertEquals(List.of(Duration.ofSeconds(7)), asking.pauses);
        assertTrue(asking.reasons.get(0).contains("429"));
        assertTrue(asking.timing.ahead().compareTo(Duration.ofSeconds(7)) >= 0, "it did wait");
        assertEquals(2, asking.judged.size(), "the gate is asked again");
        assertEquals(2, asking.readers, "each attempt has a reader of its own");
    }

    @ParameterizedTest
    @CsvSource({"'Tue, 24 Nov 2026 12:00:30 GMT',30", "'Tue, 24 Nov 2026 13:00:00 GMT',60",
            "'Tue, 24 Nov 2026 11:00:00 GMT',0", "3600,60",
        "1.5,1.5", "soon,0.5", "-5,0.5"})
    void row25RetryAfterAsDateIsHonouredAndCapped(String header, double seconds) {
        ask(Reply.json(503, "{}").header("Retry-After", header), GOOD);
        assertEquals(Duration.ofMillis((long) (seconds * 1000)), asking.pauses.get(0));
    }

    @Test
    void millisecondsOfTheProviderCountFirst() {
        ask(Reply.json(429, "{}").header("Retry-After", "9").header("retry-after-ms", "250"), GOOD);
        assertEquals(List.of(Duration.ofMillis(250)), asking.pauses);
    }

    @Test
    void row26BadGatewayWithHtmlIsRepeatedAndThenSaidWithoutThePage() {
        Received received = ask(Reply.html(502, "<html>" + Asking.CANARY));
        assertEnd(Ending.FAILED, EndKind.SERVER, received);
        assertEquals(4, received.attempts());
        assertEquals(List.of(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2)), asking.pauses);
        assertEquals(List.of(2, 3, 4), asking.attempts);
        String message = received.end().orElseThrow().message();
        assertTrue(message.contains("502") && message.contains("Tried 4 times"), message);
        assertFalse(message.contains("<") || message.contains(Asking.CANARY), message);
    }

    @Test
    void chanceTakesUpToHalfOfAPauseAndAddsATenthToWhatWasAsked() {
        assertEquals(Duration.ofMillis(750), Pause.before(3, Optional.empty(), Duration.ofMinutes(1), 0.5));
        assertEquals(Duration.ofMillis(10_500), Pause.before(2, Optional.of(Duration.ofSeconds(10)),
                Duration.ofMinutes(1), 0.5));
        assertEquals(Duration.ofMinutes(1), Pause.before(99, Optional.empty(), Duration.ofMinutes(1), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 407, 408, 413, 422, 500, 501, 505})
    void otherStatusesAreNotRepeated(int status) {
        assertEquals(1, ask(Reply.json(status, "{}")).attempts());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504, 529})
    void passingTroublesAreRepeated(int status) {
        assertEquals(2, ask(Reply.json(status, "{}"), GOOD).attempts());
    }

    @Test
    void quotaThatIsUsedUpIsNotRepeated() {
        Received received = ask(Reply.json(429, "{\"error\":{\"code\":\"insufficient_quota\"}}"));
        assertEnd(Ending.FAILED, EndKind.QUOTA, received);
        assertEquals(1, received.attempts());
        assertTrue(received.end().orElseThrow().message().contains("insufficient_quota"));
    }

    @Test
    void lostConnectionIsRepeatedBeforeTheFirstToken() {
        assertEquals(2, ask(Reply.status(0).cut(), GOOD).attempts());
        assertEquals(2, ask(Reply.status(0).close(), GOOD).attempts());
        assertEquals(2, ask(Reply.sse(": hello\n\n", "data: ping\n\n").cut(), GOOD).attempts());
        assertEquals(1, ask(Reply.sse("data: think\n\n").cut(), GOOD).attempts());
    }

    @Test
    void noRepetitionsMeansOneAttempt() {
        asking.limits = new Limits(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofSeconds(60), 0,
                Duration.ofSeconds(60), 1 << 20);
        Received received = ask(Reply.json(503, "{}"));
        assertEquals(1, received.attempts());
        assertFalse(received.end().orElseThrow().message().contains("Tried"));
    }

    @Test
    void gateThatRefusesTheSecondAttemptEndsIt() {
        asking.decide = outgoing -> asking.judged.size() == 1 ? Asking.ALLOWED
                : new Decision(Verdict.REFUSE, List.of(), false, Optional.of("receipt-2"));
        Received received = ask(Reply.json(503, "{}"), GOOD);
        assertEnd(Ending.BLOCKED, EndKind.GATE, received);
        assertEquals(Optional.of("receipt-2"), received.receipt());
        assertEquals(1, received.attempts());
    }
}
