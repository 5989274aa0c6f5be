package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a stream is cut into pieces, and whatever ends its lines, the events are the same. */
class FramerProperties {

    /** An event as it was meant, and the bytes that say it. */
    record Said(String event, String wire) {}

    @Property
    void anyCuttingOfServerSentEventsGivesTheSameEvents(@ForAll("events") List<Said> events, @ForAll List<Integer> cuts,
            @ForAll boolean mark, @ForAll boolean open) throws Exception {
        StringBuilder wire = new StringBuilder(mark ? "\uFEFF" : "");
        events.forEach(event -> wire.append(event.wire()));
        String text = open && wire.length() > 0 && wire.toString().endsWith("\n\n") ? wire.substring(0,
                wire.length() - 1) : wire.toString();
        assertEquals(events.stream().map(Said::event).filter(event -> !event.isEmpty()).toList(),
                read(Framing.SSE, text.getBytes(StandardCharsets.UTF_8), cuts));
    }

    @Property
    void anyCuttingOfLinesGivesTheSameLines(@ForAll("lines") List<String> lines,
            @ForAll List<Integer> cuts) throws Exception {
        byte[] wire = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        assertEquals(lines.stream().filter(line -> !line.isEmpty()).map(line -> "message|" + line).toList(),
                read(Framing.NDJSON, wire, cuts));
    }

    @Property
    void anyBytesAreReadWithoutFailing(@ForAll byte[] bytes, @ForAll List<Integer> cuts,
            @ForAll Framing framing) throws Exception {
        List<String> events = read(framing, bytes, cuts);
        assertEquals(events, read(framing, bytes, List.of()), "and the same in one piece");
        assertTrue(events.size() <= bytes.length);
    }

    @Provide
    Arbitrary<List<Said>> events() {
        Arbitrary<String> text = text("a", "é", "€", "🎈", ":", " ", "{", "\"");
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n", "\r");
        Arbitrary<Said> event = Combinators.combine(Arbitraries.of("", "ping", "error"),
                text.list().ofMinSize(1).ofMaxSize(3), end,
                Arbitraries.of(" ", ""), Arbitraries.of("", ": note", "id: 7", "retry: 9",
                "unknown")).as(FramerProperties::said);
        return Arbitraries.oneOf(event, end.map(line -> new Said("", ": alive" + line + line))).list().ofMaxSize(6);
    }

    private static Said said(String name, List<String> data, String end, String space, String further) {
        StringBuilder wire = new StringBuilder();
        if (!name.isEmpty()) {
            wire.append("event:").append(space).append(name).append(end);
        }
        for (String line : data) {
            wire.append("data:").append(space.isEmpty() && line.startsWith(" ") ? " " : space).append(line).append(end);
        }
        wire.append(further.isEmpty() ? "" : further + end).append(end);
        return new Said((name.isEmpty() ? "message" : name) + "|" + String.join("\n", data), wire.toString());
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return text("a", "é", "€", "🎈", ":", "{", "\"").list().ofMaxSize(6);
    }

    private static Arbitrary<String> text(String... characters) {
        return Arbitraries.of(characters).list().ofMaxSize(12).map(list -> String.join("", list));
    }

    private static List<String> read(Framing framing, byte[] bytes, List<Integer> cuts) throws EndedException {
        List<String> events = new ArrayList<>();
        Framer framer = Framer.of(framing, (event, data) -> {
            events.add(event + "|" + data);
            return false;
        });
        Prologue prologue = new Prologue();
        int from = 0;
        for (int cut : cuts) {
            int to = from + Math.floorMod(cut, bytes.length - from + 1);
            framer.feed(bytes, prologue.skip(bytes, from, to), to);
            from = to;
        }
        framer.feed(bytes, prologue.skip(bytes, from, bytes.length), bytes.length);
        framer.end();
        return events;
    }
}
