package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Decision;
import org.otowi.models.egress.EgressGate;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.Outgoing;
import org.otowi.models.egress.Verdict;
import org.otowi.models.key.Key;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.settings.Limits;
import org.otowi.provenance.Cancellation;

/**
 * Asks a server over the transport, with a reader whose dialect is this: {@code think}, {@code end}, {@code bad}
 * (malformed), {@code boom} (the reader fails), and {@code ping}; everything else is text.
 */
final class Asking {

    static final String CANARY = "canary-7f3a";
    static final Limits LIMITS =
            new Limits(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofSeconds(60), 3, Duration.ofSeconds(60),
            1 << 20);

    final FakeTiming timing = new FakeTiming(0);
    final List<String> events = new ArrayList<>();
    final List<Integer> attempts = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    final List<Outgoing> judged = new ArrayList<>();
    int readers;
    Limits limits = LIMITS;
    Framing framing = Framing.SSE;
    String method = "POST";
    KeyHeader keyHeader = KeyHeader.BEARER;
    KeyFinder key = cancellation -> Optional.of(new Key("secret-key", "the test"));
    ProxySource proxies = ProxySource.NONE;
    Trust trust = Trust.DEFAULT;
    Cancellation cancellation = Cancellation.NEVER;
    Function<Outgoing, Decision> decide = outgoing -> ALLOWED;
    Consumer<String> onEvent = data -> {};
    private Optional<Transport> transport = Optional.empty();

    static final Decision ALLOWED = new Decision(Verdict.ALLOW, List.of(), true, Optional.of("receipt-1"));

    Received ask(URI uri) {
        Outgoing outgoing = new Outgoing(Feature.ASK, "test", Optional.of("m"), method, uri,
                Map.of("Content-Type", "application/json"),
                method.equals("GET") ? new byte[0] : ("{\"q\":\"" + CANARY + "\"}").getBytes(StandardCharsets.UTF_8),
                List.of(),
                Optional.empty());
        return transport().stream(new Call(outgoing, keyHeader, key, framing, limits), this::reader, listener(),
                cancellation);
    }

    /** The transport, made at the first question and kept for further ones. */
    Transport transport() {
        if (transport.isEmpty()) {
            transport = Optional.of(new Transport(gate(), proxies, trust, timing));
        }
        return transport.get();
    }

    private EgressGate gate() {
        return new EgressGate() {
            @Override
            public Decision judge(Outgoing outgoing) {
                throw new AssertionError("only pass is asked");
            }

            @Override
            public Decision pass(Outgoing outgoing, Cancellation stopped) {
                judged.add(outgoing);
                return decide.apply(outgoing);
            }
        };
    }

    private EventReader reader() {
        readers++;
        return (event, data) -> {
            events.add(event.equals("message") ? data : event + "=" + data);
            onEvent.accept(data);
            return switch (data) {
                case "ping" -> Signal.WAITING;
                case "think" -> Signal.THINKING;
                case "end" -> Signal.DONE;
                case "bad" -> throw new MalformedException("not in the dialect");
                case "boom" -> throw new IllegalStateException(CANARY);
                default -> Signal.TEXT;
            };
        };
    }

    private ChatListener listener() {
        return new ChatListener() {
            @Override
            public void onText(String text) {}

            @Override
            public void onRetry(String reason, Duration pause, int attempt) {
                reasons.add(reason);
                pauses.add(pause);
                attempts.add(attempt);
            }

            @Override
            public void onWaiting(Duration elapsed) {
                waits.add(elapsed);
            }
        };
    }

    static void assertEnd(Ending ending, EndKind kind, Received received) {
        End end = received.end().orElseThrow(() -> new AssertionError("ended in good order"));
        assertEquals(ending + " " + kind, end.ending() + " " + end.kind().map(Enum::name).orElse("null"), end.message());
    }
}
