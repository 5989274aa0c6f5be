package org.otowi.provenance.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.json.CanonicalJson;
import org.otowi.provenance.json.StrictJson;

/** The quick reader never says anything else than the one that builds a tree, and spares that one almost all work. */
class CanonicalEntryReaderTest {

    private static final String HASH = "lhnu4UTuhonNI6wInfxOFXkbHB7Kj6HF9CrwcD4ucAc";
    private static final String UUID = "65ad3780-e9f9-4898-98f6-f13d28ca7a36";

    /** Pieces at which readers differ, if they do. */
    private static final List<String> TRAPS = List.of("\\", "\"", "\\u0000", "\\u001f", "\\u001F", "\\u000a", "\\/",
            "\\ud800", "é", "𝔊", "0", "-0", "-1", "9007199254740991", "9007199254740992", "01", "1.0", "1e2", "true",
            "nul", "{}", "[]", "[[]]", "{\"a\":1,\"a\":2}", " ", "\t", ",", ":", "}", "{", "]", "\u007f", "~",
            "[".repeat(31), "]".repeat(31), "\"\":1,", "\"zz\":null,", "\"torn\":[],", "\"name\":7,", "AQg");

    private final Random templates = new Random(5);
    private int read;

    @Property(tries = 2_000)
    void theTreeSaysTheSameOfEveryLineThatIsReadQuickly(@ForAll Random random) throws Exception {
        assertAgreement(seal(mutated(text(entry(random)), random)));
        assertAgreement(mutated(EntryBytes.seal(entry(random)), random));
    }

    @Property(tries = 2_000)
    void brokenBytesFoolNobody(@ForAll Random random) throws Exception {
        byte[] line = text(entry(random));
        line[random.nextInt(line.length)] = (byte) random.nextInt(256);
        assertAgreement(seal(line));
    }

    @Property(tries = 500)
    void whatWritersLeaveIsReadQuickly(@ForAll Random random) throws Exception {
        byte[] line = EntryBytes.seal(entry(random));
        assertTrue(new CanonicalEntryReader().read(line).isPresent(), () -> new String(line, StandardCharsets.UTF_8));
        assertAgreement(line);
    }

    @Test
    void oneReaderReadsLinesOfSeveralStreams() throws Exception {
        CanonicalEntryReader reader = new CanonicalEntryReader();
        for (String stream : List.of("sV178vwMNOmpneTvO8KxfA", "OTHIKucuHWRS787uBNkQ5w", "sV178vwMNOmpneTvO8KxfA")) {
            byte[] line = EntryBytes.seal(entry(new Random(1)).put("stream", stream));
            assertEquals(stream, reader.read(line).orElseThrow().stream());
        }
    }

    @Test
    void manyMutatedLinesAreStillReadQuickly() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            assertAgreement(seal(mutated(text(entry(templates)), templates)));
        }
        assertTrue(read > 100, () -> "only " + read + " of 1,000 lines reached the comparison");
    }

    private void assertAgreement(byte[] line) throws Exception {
        Optional<EntryCore> core = new CanonicalEntryReader().read(line);
        if (core.isPresent()) {
            read++;
            ObjectNode tree = StrictJson.readObject(line);
            Envelope.check(tree);
            assertEquals(EntryCore.of(tree), core.get());
            assertArrayEquals(CanonicalJson.write(tree), line);
            assertTrue(EntryBytes.endsWithSeal(line));
        }
    }

    private static ObjectNode entry(Random random) {
        boolean first = random.nextInt(4) == 0;
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("stream", "sV178vwMNOmpneTvO8KxfA")
                .put("seq", first ? 0 : 1L + random.nextInt(1 << random.nextInt(31)))
                .put("time", String.format("%04d-%02d-%02dT23:59:59.999Z", random.nextInt(3_000),
                        1 + random.nextInt(12), 1 + random.nextInt(28)))
                .put("mono", random.nextInt(100)).put("offset", random.nextInt(100) - 50);
        if (first) {
            entry.put("type", "open").put("format", "aiprov/1").put("file_id", UUID).put("name", "plöt 𝔊.py");
            entry.putArray("parents").add(HASH).add(HASH);
        } else {
            EntryType type = EntryType.values()[1 + random.nextInt(EntryType.values().length - 1)];
            entry.put("type", type.label()).put("prev", HASH).put("body", "a\nb\t\"\\\u0001\u001f\r\b\fé");
        }
        if (random.nextBoolean()) {
            entry.put("before", HASH).put("after", HASH).put("from", "a").put("to", "b");
            entry.putArray("hunks").addObject().put("text", HASH).putArray("old").add(1).add(-2);
            entry.putObject("model").put("flag", true).putNull("none");
        }
        return entry;
    }

    private static byte[] text(ObjectNode entry) {
        return CanonicalJson.write(entry);
    }

    /** Puts a trap somewhere, takes something out, or changes one character to another that stands in the line. */
    private static byte[] mutated(byte[] line, Random random) {
        String text = new String(line, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(6));
        String trap = TRAPS.get(random.nextInt(TRAPS.size()));
        String middle = switch (random.nextInt(4)) {
            case 0 -> trap + text.substring(at, end);
            case 1 -> trap;
            case 2 -> String.valueOf(text.charAt(random.nextInt(text.length()))) + text.substring(at, end);
            default -> "";
        };
        return (text.substring(0, at) + middle + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    /** The line with a seal that fits, whatever the line is. */
    private static byte[] seal(byte[] object) {
        byte[] body = Arrays.copyOf(object, Math.max(object.length - 1, 0));
        String hash = Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Sha256.of(body).bytes());
        byte[] tail = (",\"~\":\"" + hash + "\"}").getBytes(StandardCharsets.US_ASCII);
        byte[] line = Arrays.copyOf(body, body.length + tail.length);
        System.arraycopy(tail, 0, line, body.length, tail.length);
        return line;
    }
}
