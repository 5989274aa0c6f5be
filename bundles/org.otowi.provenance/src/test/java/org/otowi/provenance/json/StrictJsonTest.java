package org.otowi.provenance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.format.EntryBytes;

/** What is refused inside entries has its fixtures in {@code MalformedEntryTest}; here are the edges. */
class StrictJsonTest {

    @Test
    void readsEveryKindOfValue() throws Exception {
        var object = read("{\"a\":[1,-2,true,false,null,\"\u00e9\ud83d\ude00\"],\"b\":{}}");
        assertEquals(6, object.get("a").size());
        assertEquals("\u00e9\ud83d\ude00", object.get("a").get(5).textValue());
        assertTrue(object.get("b").isObject());
    }

    @Test
    void readsTheLargestAndTheSmallestInteger() throws Exception {
        var object = read("{\"a\":9007199254740991,\"b\":-9007199254740991}");
        assertEquals(StrictJson.MAX_INTEGER, object.get("a").longValue());
        assertEquals(-StrictJson.MAX_INTEGER, object.get("b").longValue());
    }

    @Test
    void readsWhiteSpaceBetweenTokens() throws Exception {
        assertEquals(1, read(" { \"a\" : 1 } ").get("a").intValue());
    }

    @Test
    void readsTheDeepestPermittedNesting() throws Exception {
        int arrays = StrictJson.MAX_DEPTH - 1;
        read("{\"a\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}");
        String deeper = "{\"a\":" + "[".repeat(arrays + 1) + "]".repeat(arrays + 1) + "}";
        assertThrows(MalformedJsonException.class, () -> read(deeper));
    }

    @Test
    void readsANameAsLongAsALineMayBe() throws Exception {
        String name = "n".repeat(EntryBytes.MAX_LENGTH - 10);
        assertTrue(read("{\"" + name + "\":1}").has(name));
    }

    /** "bA" and "a" followed by "b" have one value of h = 33 h + c, the hash of Jackson's table of names. */
    @Test
    void readsManyNamesWithOneHash() throws Exception {
        String members = IntStream.range(0, 1 << 9)
                .mapToObj(bits -> '"' + pairs(bits) + "\":" + bits).collect(Collectors.joining(","));
        assertEquals(1 << 9, read("{" + members + "}").size());
    }

    private static String pairs(int bits) {
        return IntStream.range(0, 9).mapToObj(bit -> (bits >> bit & 1) == 0 ? "bA" : "ab")
                .collect(Collectors.joining());
    }

    @Test
    void refusesWhatIsNoSingleObject() {
        for (String text : new String[] {"", " ", "[]", "1", "\"a\"", "null", "{}{}", "{} x", "{", "\ufeff{}"}) {
            assertThrows(MalformedJsonException.class, () -> read(text), text);
        }
    }

    @Test
    void theMessageNamesTheRuleAndThePlaceButNotTheContent() {
        Exception e = assertThrows(MalformedJsonException.class, () -> read("{\"secret\":1,\"secret\":1}"));
        assertTrue(e.getMessage().contains("each key once"), e.getMessage());
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode read(String text) throws MalformedJsonException {
        return StrictJson.readObject(text.getBytes(StandardCharsets.UTF_8));
    }
}
