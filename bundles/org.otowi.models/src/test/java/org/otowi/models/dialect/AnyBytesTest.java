package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.provider.Dialect;
import org.otowi.models.transport.MalformedException;
import org.otowi.models.transport.Received;
import org.otowi.models.transport.Signal;

/** Whatever events come, and however the transport ends: one end, no exception, and no content in its message. */
class AnyBytesTest {

    private static final String CANARY = "CANARY";

    @Property(tries = 2000)
    void everyStreamHasOneEndWithoutContent(@ForAll("streams") Stream stream) {
        StringBuilder heard = new StringBuilder();
        ReplyReader reader = ReplyReader.of(stream.dialect(), heard::append);
        Optional<End> end = stream.end();
        for (String event : stream.events()) {
            try {
                if (reader.read("message", event) == Signal.DONE) {
                    end = Optional.empty();
                    break;
                }
            } catch (MalformedException broken) {
                assertFalse(broken.getMessage().contains(CANARY));
                end = Optional.of(End.failed(EndKind.MALFORMED, broken.getMessage()));
                break;
            }
        }
        End joined = new Ends("Lab", "m-1").of(new Received(end, Optional.empty(), Map.of(), 1), Optional.of(reader));
        assertEquals(heard.toString(), reader.text());
        assertFalse(joined.message().contains(CANARY), joined.message());
        assertEquals(joined.isComplete(), joined.message().isEmpty());
        assertTrue(!joined.isComplete() || reader.finish().isPresent(), "complete without a terminator");
        assertTrue(joined.ending() != Ending.TRUNCATED || reader.hasText() || joined.kind()
                .equals(Optional.of(EndKind.LIMIT)),
                joined.toString());
    }

    @Property(tries = 2000)
    void whatIsNoJsonObjectNeverPasses(@ForAll String data, @ForAll Dialect dialect) {
        ReplyReader reader = ReplyReader.of(dialect, ChatListener.NONE);
        try {
            reader.read("message", data);
        } catch (MalformedException broken) {
            assertFalse(data.length() > 20 && broken.getMessage().contains(data));
        }
        assertFalse(reader.hasText());
    }

    /** Events of a dialect, some of them bent, and how the transport ended. */
    record Stream(Dialect dialect, List<String> events, Optional<End> end) {}

    @Provide
    Arbitrary<Stream> streams() {
        return Arbitraries.of(Dialect.class).flatMap(dialect -> Combinators.combine(events(dialect).list().ofMaxSize(8),
                ends())
                .as((events, end) -> new Stream(dialect, events, end)));
    }

    private static Arbitrary<String> events(Dialect dialect) {
        List<String> known = new ArrayList<>();
        for (Dialect each : Dialect.values()) {
            Spoken spoken = new Spoken(each);
            known.addAll(spoken.whole(CANARY + " a"));
            known.addAll(spoken.limit());
            known.add(spoken.thought());
            known.add(spoken.error(CANARY));
            known.add(spoken.tooLong(CANARY));
        }
        Spoken own = new Spoken(dialect);
        Arbitrary<String> mine = Arbitraries.of(Spoken.append(own.whole(CANARY + " b", "c"), own.limit(),
                List.of(own.thought())));
        Arbitrary<String> bent = Combinators.combine(Arbitraries.of(known), Arbitraries.integers().between(0, 400),
                Arbitraries.of("", "null", "17", "\"" + CANARY + "\"", "{}", "[]", "{\"a\":", "\u0000", "-1e999", "true"))
                .as((event, at, piece) -> event.substring(0, Math.min(at, event.length())) + piece
                        + event.substring(Math.min(at, event.length())));
        Arbitrary<String> swapped = Combinators.combine(Arbitraries.of(known), Arbitraries.of("null", "17", "[]", "{}",
                "\"x\"", "-5"))
                .as((event, value) -> event.replaceFirst("\"[^\"]*\"(?=[,}])", value));
        return Arbitraries.frequencyOf(Tuple.of(5, mine), Tuple.of(2, Arbitraries.of(known)),
                Tuple.of(1, bent), Tuple.of(1, swapped));
    }

    private static Arbitrary<Optional<End>> ends() {
        return Arbitraries.of(Optional.empty(), Optional.of(End.truncated(EndKind.NETWORK, "cut")),
                Optional.of(End.failed(EndKind.NETWORK, "cut")), Optional.of(End.truncated(EndKind.IDLE, "idle")),
                Optional.of(End.failed(EndKind.FIRST_TOKEN, "late")), Optional.of(End.cancelled("stopped")),
                Optional.of(End.blocked(EndKind.GATE, "no")), Optional.of(End.truncated(EndKind.SIZE, "large")));
    }
}
