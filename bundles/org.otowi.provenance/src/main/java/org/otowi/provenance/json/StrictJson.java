package org.otowi.provenance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.otowi.provenance.messages.Messages;

/**
 * Reads one JSON object and refuses what other readers would understand in their own way: a key twice, an unpaired
 * surrogate, a number that is no integer or beyond 2^53-1, invalid UTF-8, anything behind the object, deep nesting.
 */
public final class StrictJson {

    /** Deepest nesting of objects and arrays, the outermost included. */
    public static final int MAX_DEPTH = 32;

    /** Largest magnitude of an integer: every JSON reader keeps it exact. */
    public static final long MAX_INTEGER = (1L << 53) - 1;

    private static final int MAX_DIGITS = 16;

    /** Names have no limit beside that of the whole object, and none for how many of them share a hash code. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH).maxNameLength(Integer.MAX_VALUE).build())
            .build();

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the object that the given bytes are. */
    public static ObjectNode readObject(byte[] bytes) throws MalformedJsonException {
        CharBuffer text = decode(bytes);
        try (JsonParser parser = FACTORY.createParser(text.array(), text.position(), text.remaining())) {
            return new StrictJson(parser).document();
        } catch (JsonProcessingException e) {
            throw new MalformedJsonException(Messages.get("json.syntax", column(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharBuffer decode(byte[] bytes) throws MalformedJsonException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new MalformedJsonException(Messages.get("json.utf8"));
        }
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
    }

    private ObjectNode document() throws IOException, MalformedJsonException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw malformed("json.object");
        }
        ObjectNode object = object();
        if (parser.nextToken() != null) {
            throw malformed("json.trailing");
        }
        return object;
    }

    private ObjectNode object() throws IOException, MalformedJsonException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = paired(parser.currentName());
            parser.nextToken();
            if (object.replace(key, value()) != null) {
                throw malformed("json.duplicate");
            }
        }
        return object;
    }

    private ArrayNode array() throws IOException, MalformedJsonException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode value() throws IOException, MalformedJsonException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> nodes.textNode(paired(parser.getText()));
            case VALUE_NUMBER_INT -> nodes.numberNode(integer());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw malformed("json.number");
        };
    }

    private long integer() throws IOException, MalformedJsonException {
        String digits = parser.getText();
        int length = digits.charAt(0) == '-' ? digits.length() - 1 : digits.length();
        long value = length > MAX_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
        if (Math.abs(value) > MAX_INTEGER) {
            throw malformed("json.number");
        }
        return value;
    }

    private String paired(String text) throws MalformedJsonException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    throw malformed("json.surrogate");
                }
                i++;
            }
        }
        return text;
    }

    private MalformedJsonException malformed(String key) {
        return new MalformedJsonException(Messages.get(key, parser.currentTokenLocation().getColumnNr()));
    }
}
