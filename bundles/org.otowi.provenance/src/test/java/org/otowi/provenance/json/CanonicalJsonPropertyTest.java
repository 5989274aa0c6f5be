package org.otowi.provenance.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanonicalJsonPropertyTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll("objects") ObjectNode object) throws Exception {
        assertEquals(object, StrictJson.readObject(CanonicalJson.write(object)));
    }

    @Property(tries = 500)
    void canonicalFormIsItsOwnCanonicalForm(@ForAll("objects") ObjectNode object) throws Exception {
        byte[] once = CanonicalJson.write(object);
        assertArrayEquals(once, CanonicalJson.write(StrictJson.readObject(once)));
    }

    @Property(tries = 200)
    void theOrderAndFormOfTheInputDoNotMatter(@ForAll("objects") ObjectNode object) throws Exception {
        byte[] pretty = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(object);
        assertArrayEquals(CanonicalJson.write(object), CanonicalJson.write(StrictJson.readObject(pretty)));
    }

    @Provide
    Arbitrary<ObjectNode> objects() {
        return members(Arbitraries.lazyOf(() -> scalars(), () -> scalars(), this::arrays,
                () -> objects().map(object -> (JsonNode) object)));
    }

    private Arbitrary<ObjectNode> members(Arbitrary<JsonNode> values) {
        return Arbitraries.maps(texts(), values).ofMaxSize(4).map(CanonicalJsonPropertyTest::object);
    }

    private Arbitrary<JsonNode> arrays() {
        return scalars().list().ofMaxSize(4).map(CanonicalJsonPropertyTest::array);
    }

    private Arbitrary<JsonNode> scalars() {
        return Arbitraries.oneOf(texts().map(NODES::textNode),
                Arbitraries.longs().between(-StrictJson.MAX_INTEGER, StrictJson.MAX_INTEGER).map(NODES::numberNode),
                Arbitraries.of(true, false).map(NODES::booleanNode), Arbitraries.just(NODES.nullNode()));
    }

    /** Whole characters of all planes. */
    private Arbitrary<String> texts() {
        return Arbitraries.integers().between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(Character::toString).list().ofMaxSize(6).map(points -> String.join("", points));
    }

    private static ObjectNode object(Map<String, JsonNode> members) {
        ObjectNode object = NODES.objectNode();
        members.forEach(object::set);
        return object;
    }

    private static JsonNode array(List<JsonNode> elements) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(array::add);
        return array;
    }
}
