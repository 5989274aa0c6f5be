package org.otowi.provenance.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    /** The vectors of the authors of RFC 8785, where they lie beside the project. */
    private static final Path VECTORS = Path.of("..", "..", "..", "shared", "data", "vectors", "jcs");

    @Test
    void sortsKeysByTheirUtf16Units() throws Exception {
        assertEquals("{\"\":0,\"1\":0,\"10\":0,\"A\":0,\"a\":0,\"~\":0,"
                + "\"\u00f6\":0,\"\u20ac\":0,\"\ud83d\ude02\":0,\"\ufb33\":0}",
                canonical("{\"\ufb33\":0,\"\ud83d\ude02\":0,\"\u20ac\":0,\"\u00f6\":0,\"~\":0,\"a\":0,\"A\":0,"
                        + "\"10\":0,\"1\":0,\"\":0}"));
    }

    @Test
    void writesTheShortestEscapes() throws Exception {
        assertEquals(
                "{\"a\":\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0000\\u001f\u007f\u2028\"}",
                canonical("{\"a\":\"\\u0008\\u0009\\u000A\\u000c\\u000D"
                        + "\\u0022\\u005C\\/\\u0000\\u001F\\u007F\\u2028\"}"));
    }

    @Test
    void writesNoWhiteSpaceAndPlainIntegers() throws Exception {
        assertEquals("{\"a\":[0,0,-1,9007199254740991],\"b\":{},\"c\":[],\"d\":[null,true,false]}",
                canonical("{ \"d\":[null, true,false], \"c\":[ ], \"b\":{ }, \"a\":[0, -0, -1, 9007199254740991 ] }"));
    }

    @Test
    void refusesNumbersThatTheLogDoesNotHave() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text(nodes.numberNode(1.5)));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text(nodes.numberNode(1L << 53)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "unicode", "weird"})
    void agreesWithTheVectorsOfTheStandard(String name) throws Exception {
        assumeTrue(Files.exists(VECTORS));
        JsonNode input = new ObjectMapper().readTree(VECTORS.resolve("input/" + name + ".json").toFile());
        assertArrayEquals(Files.readAllBytes(VECTORS.resolve("output/" + name + ".json")), CanonicalJson.write(input));
    }

    @ParameterizedTest
    @ValueSource(strings = {"structures", "values"})
    void refusesTheVectorsWithFractions(String name) throws Exception {
        assumeTrue(Files.exists(VECTORS));
        byte[] input = Files.readAllBytes(VECTORS.resolve("input/" + name + ".json"));
        assertThrows(MalformedJsonException.class, () -> StrictJson.readObject(input));
    }

    private static String canonical(String text) throws MalformedJsonException {
        return CanonicalJson.text(StrictJson.readObject(text.getBytes(StandardCharsets.UTF_8)));
    }
}
