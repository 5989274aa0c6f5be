package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.provider.Dialect;
import org.otowi.models.transport.MalformedException;
import org.otowi.models.transport.Received;

/** How what the transport saw and what the reader saw become one end. */
class EndsTest {

    private static final String FILTERED = "{\"choices\":[{\"delta\":{},\"finish_reason\":\"content_filter\"}]}";
    private static final Spoken CHAT = new Spoken(Dialect.OPENAI_CHAT);

    @Test
    void aFilterBlocksBeforeTextAndTruncatesAfterIt() throws Exception {
        assertEnd(Ending.BLOCKED, EndKind.FILTER, end(Optional.empty(), List.of(FILTERED)));
        assertEnd(Ending.TRUNCATED, EndKind.FILTER, end(Optional.empty(), List.of(CHAT.text("It is "), FILTERED)));
    }

    @ParameterizedTest
    @EnumSource(names = {"NETWORK", "IDLE", "SIZE"})
    void aBreakAfterTheFinishHarmsNothing(EndKind kind) throws Exception {
        List<String> whole = List.of(CHAT.text("It is."), CHAT.finish().get(0));
        assertTrue(end(Optional.of(End.truncated(kind, "broken")), whole).isComplete());
    }

    @Test
    void whatIsNoJsonAfterTheFinishStillFails() throws Exception {
        List<String> whole = List.of(CHAT.text("It is."), CHAT.finish().get(0));
        assertEnd(Ending.FAILED, EndKind.MALFORMED, end(Optional.of(End.failed(EndKind.MALFORMED, "no JSON")), whole));
    }

    @Test
    void stoppedAndBlockedStayWhatTheyAre() throws Exception {
        List<String> whole = List.of(CHAT.text("It is."), CHAT.finish().get(0));
        assertEquals(Ending.CANCELLED, end(Optional.of(End.cancelled("stopped")), whole).ending());
        assertEnd(Ending.BLOCKED, EndKind.GATE, end(Optional.of(End.blocked(EndKind.GATE, "no")), List.of()));
    }

    @Test
    void truncatedMeansThatThereIsText() throws Exception {
        assertEnd(Ending.FAILED, EndKind.IDLE, end(Optional.of(End.truncated(EndKind.IDLE, "idle")),
                List.of(CHAT.thought())));
        assertEnd(Ending.TRUNCATED, EndKind.NETWORK,
                end(Optional.of(End.failed(EndKind.NETWORK, "broken")), List.of(CHAT.text("It is "))));
    }

    @Test
    void aStreamOfNothingIsNoDialect() throws Exception {
        assertEnd(Ending.FAILED, EndKind.MALFORMED, end(Optional.empty(), List.of("{}", "{\"hello\":1}")));
        assertEnd(Ending.FAILED, EndKind.NETWORK, end(Optional.empty(), CHAT.start()));
    }

    private static End end(Optional<End> transport, List<String> events) throws MalformedException {
        ReplyReader reader = ReplyReader.of(Dialect.OPENAI_CHAT, ChatListener.NONE);
        for (String event : events) {
            reader.read("message", event);
        }
        return new Ends("Lab", "m-1").of(new Received(transport, Optional.empty(), Map.of(), 1), Optional.of(reader));
    }

    private static void assertEnd(Ending ending, EndKind kind, End end) {
        assertEquals(ending, end.ending(), end.toString());
        assertEquals(kind, end.kind().orElseThrow(), end.toString());
        assertTrue(!end.message().isBlank());
    }
}
