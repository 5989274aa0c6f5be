package org.otowi.models.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.otowi.models.messages.Messages;
import org.otowi.provenance.VisibleText;

/** One JSON object (RFC 8259) with the line of every value, by its JSON pointer (RFC 6901). No member stands twice. */
final class JsonDocument {

    private static final int MAX_DEPTH = 32;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();
    private ObjectNode root;

    private JsonDocument(String name) {
        this.name = name;
    }

    static JsonDocument read(String name, byte[] bytes) throws ConfigException {
        CharBuffer text = decode(name, bytes);
        JsonDocument document = new JsonDocument(name);
        try (JsonParser parser = FACTORY.createParser(text.array(), text.position(), text.remaining())) {
            document.root = document.whole(parser);
            return document;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new ConfigException(Messages.get("config.syntax", name, line, column));
        } catch (IOException e) {
            throw new ConfigException(Messages.get("config.unreadable", name, e.getClass().getSimpleName()));
        }
    }

    ObjectNode root() {
        return root;
    }

    /** The file, the line and the pointer of a value. */
    String place(String pointer) {
        return Messages.get(pointer.isEmpty() ? "config.placeOfAll" : "config.place", name, lines.getOrDefault(pointer, 1),
                VisibleText.of(pointer));
    }

    private static CharBuffer decode(String name, byte[] bytes) throws ConfigException {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
                throw new ConfigException(Messages.get("config.mark", name));
            }
            if (text.toString().isBlank()) {
                throw new ConfigException(Messages.get("config.empty", name));
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new ConfigException(Messages.get("config.utf8", name));
        }
    }

    private ObjectNode whole(JsonParser parser) throws IOException, ConfigException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new ConfigException(Messages.get("config.object", name));
        }
        ObjectNode object = (ObjectNode) value(parser, "");
        if (parser.nextToken() != null) {
            throw new ConfigException(Messages.get("config.trailing", name, parser.currentTokenLocation().getLineNr()));
        }
        return object;
    }

    private JsonNode value(JsonParser parser, String pointer) throws IOException, ConfigException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        lines.put(pointer, parser.currentTokenLocation().getLineNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> {
                var array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser, pointer + "/" + array.size()));
                }
                yield array;
            }
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser, String pointer) throws IOException, ConfigException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            String inner = pointer + "/" + member.replace("~", "~0").replace("/", "~1");
            boolean twice = object.has(member);
            parser.nextToken();
            if (twice) {
                lines.put(inner, parser.currentTokenLocation().getLineNr());
                throw new ConfigException(Messages.get("config.twice", place(inner)));
            }
            object.set(member, value(parser, inner));
        }
        return object;
    }
}
