package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.provider.Dialect;
import org.otowi.models.settings.Limits;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.Cancellation;

/** Rows of the fault table about waiting, repeating, stopping and too much. */
class FaultTableTimeTest extends FaultTable {

    private static final String TEXT = "It is ";

    @ParameterizedTest
    @EnumSource
    void row24TooManyRequestsWithSeconds(Dialect dialect) {
        Pauses pauses = new Pauses(1);
        try (ScriptedServer server = ScriptedServer.start(tooMany("7"), tooMany("0"),
                stream(dialect, new Spoken(dialect).whole(TEXT)))) {
            ChatReply cancelled = ask(server, dialect, QUESTION, patient(Duration.ofSeconds(30)), pauses, pauses);
            assertEquals(Ending.CANCELLED, cancelled.end().ending());
            assertEquals(1, pauses.told.size());
            assertEquals(7, pauses.told.get(0).toSeconds(), "what was asked for, and some jitter");
            assertComplete(TEXT, ask(server, dialect, QUESTION, patient(Duration.ofSeconds(30)), ChatListener.NONE,
                    Cancellation.NEVER));
        }
    }

    @ParameterizedTest
    @EnumSource
    void row25TooManyRequestsWithADate(Dialect dialect) {
        String soon = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(25));
        assertTrue(pause(dialect, soon).compareTo(Duration.ofSeconds(30)) < 0);
        assertEquals(Duration.ofSeconds(30), pause(dialect, "Fri, 01 Jan 2100 00:00:00 GMT"));
    }

    private Duration pause(Dialect dialect, String retryAfter) {
        Pauses pauses = new Pauses(1);
        try (ScriptedServer server = ScriptedServer.start(tooMany(retryAfter))) {
            assertEquals(Ending.CANCELLED,
                    ask(server, dialect, QUESTION, patient(Duration.ofSeconds(30)), pauses, pauses).end().ending());
        }
        assertEquals(1, pauses.told.size());
        assertTrue(pauses.told.get(0).compareTo(Duration.ofSeconds(1)) > 0, pauses.told.toString());
        return pauses.told.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void row29NoHeadersEver(Dialect dialect) {
        try (ScriptedServer server = ScriptedServer.start(Reply.silence())) {
            Limits limits = new Limits(LIMITS.connect(), Duration.ofMillis(150), LIMITS.idle(), 3, LIMITS.longestPause(),
                    LIMITS.replyBytes());
            assertEnd(Ending.FAILED, EndKind.FIRST_TOKEN, "",
                    ask(server, dialect, QUESTION, limits, ChatListener.NONE, Cancellation.NEVER));
            assertTrue(server.requests().size() <= 1, "not repeated");
        }
    }

    @ParameterizedTest
    @EnumSource
    void row30StallInMidBody(Dialect dialect) {
        try (ScriptedServer server = ScriptedServer.start(stream(dialect, new Spoken(dialect).started(TEXT)).hang())) {
            Limits limits = new Limits(LIMITS.connect(), LIMITS.firstToken(), Duration.ofMillis(150), 3,
                    LIMITS.longestPause(), LIMITS.replyBytes());
            assertEnd(Ending.TRUNCATED, EndKind.IDLE, TEXT,
                    ask(server, dialect, QUESTION, limits, ChatListener.NONE, Cancellation.NEVER));
        }
        try (ScriptedServer server = ScriptedServer.start(stream(dialect, new Spoken(dialect).start()).hang())) {
            Limits limits = new Limits(LIMITS.connect(), Duration.ofMillis(150), LIMITS.idle(), 3, LIMITS.longestPause(),
                    LIMITS.replyBytes());
            assertEnd(Ending.FAILED, EndKind.FIRST_TOKEN, "",
                    ask(server, dialect, QUESTION, limits, ChatListener.NONE, Cancellation.NEVER));
        }
    }

    @ParameterizedTest
    @EnumSource
    void row31CancelAfterTokens(Dialect dialect) throws InterruptedException {
        AtomicBoolean stopped = new AtomicBoolean();
        try (ScriptedServer server = ScriptedServer.start(stream(dialect, new Spoken(dialect).started(TEXT)).hang())) {
            ChatReply reply = ask(server, dialect, QUESTION, LIMITS, text -> stopped.set(true), stopped::get);
            assertEquals(Ending.CANCELLED, reply.end().ending(), reply.end().toString());
            assertEquals(TEXT, reply.text());
            assertTrue(server.awaitEnded(1), "the connection is let go");
        }
    }

    @ParameterizedTest
    @EnumSource
    void row32CancelBeforeTheFirstToken(Dialect dialect) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.start(Reply.status(200).reached(asked).hang())) {
            ChatReply reply = ask(server, dialect, QUESTION, LIMITS, ChatListener.NONE, () -> asked.getCount() == 0);
            assertEquals(Ending.CANCELLED, reply.end().ending(), reply.end().toString());
            assertTrue(server.awaitEnded(1), "the connection is let go");
        }
    }

    @ParameterizedTest
    @EnumSource
    void row36FirstTokenAfterMinutes(Dialect dialect) {
        CountDownLatch waited = new CountDownLatch(1);
        Spoken spoken = new Spoken(dialect);
        Reply late = stream(dialect, spoken.start()).headers().await(waited);
        spoken.whole(TEXT).stream().skip(spoken.start().size()).map(spoken::framed).forEach(late::chunk);
        Limits impatient = new Limits(LIMITS.connect(), LIMITS.firstToken(), Duration.ofMillis(900), 0,
                LIMITS.longestPause(),
                LIMITS.replyBytes());
        try (ScriptedServer server = ScriptedServer.start(late)) {
            assertComplete(TEXT, ask(server, dialect, QUESTION, impatient, new ChatListener() {
                @Override
                public void onText(String text) {}

                @Override
                public void onWaiting(Duration elapsed) {
                    waited.countDown();
                }
            }, Cancellation.NEVER));
        }
    }

    @ParameterizedTest
    @EnumSource
    void row42EndlessStream(Dialect dialect) {
        Spoken spoken = new Spoken(dialect);
        Limits small = new Limits(LIMITS.connect(), LIMITS.firstToken(), LIMITS.idle(), 0, LIMITS.longestPause(), 64 << 10);
        try (ScriptedServer server = ScriptedServer.start(stream(dialect, spoken.start())
                .endless(spoken.framed(spoken.text("more "))))) {
            ChatReply reply = ask(server, dialect, QUESTION, small, ChatListener.NONE, Cancellation.NEVER);
            assertEnd(Ending.TRUNCATED, EndKind.SIZE, reply.text(), reply);
            assertTrue(reply.text().startsWith("more more "));
        }
        try (ScriptedServer server = ScriptedServer.start(stream(dialect, List.of()).endless("x".repeat(4096)))) {
            assertEnd(Ending.FAILED, EndKind.SIZE, "", ask(server, dialect, QUESTION, small, ChatListener.NONE,
                    Cancellation.NEVER));
        }
    }

    private static Reply tooMany(String retryAfter) {
        return Reply.json(429, "{\"error\":{\"message\":\"" + SECRET + "\"}}").header("Retry-After", retryAfter);
    }

    private static Limits patient(Duration pause) {
        return new Limits(LIMITS.connect(), LIMITS.firstToken(), LIMITS.idle(), 3, pause, LIMITS.replyBytes());
    }

    /** Hears of pauses, and stops at the n-th. */
    private static final class Pauses implements ChatListener, Cancellation {
        private final List<Duration> told = new ArrayList<>();
        private final int enough;

        Pauses(int enough) {
            this.enough = enough;
        }

        @Override
        public void onText(String text) {}

        @Override
        public void onRetry(String reason, Duration pause, int attempt) {
            told.add(pause);
        }

        @Override
        public boolean isCancelled() {
            return told.size() >= enough;
        }
    }
}
