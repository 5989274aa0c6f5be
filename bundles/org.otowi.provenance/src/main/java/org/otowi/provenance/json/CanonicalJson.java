package org.otowi.provenance.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes RFC 8785 (JCS) for the JSON that {@link StrictJson} reads: keys in the order of their UTF-16 units, no white
 * space, the shortest escapes, integers only.
 */
public final class CanonicalJson {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The canonical bytes of a value. */
    public static byte[] write(JsonNode value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical text of a value. */
    public static String text(JsonNode value) {
        CanonicalJson writer = new CanonicalJson();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(JsonNode value) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value);
            case ARRAY -> array(value);
            case STRING -> string(value.textValue());
            case BOOLEAN -> out.append(value.booleanValue());
            case NULL -> out.append("null");
            case NUMBER -> integer(value);
            default -> throw new IllegalArgumentException(value.getNodeType().name());
        }
    }

    private void object(JsonNode object) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        char before = '{';
        for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
            out.append(before);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            before = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode array) {
        out.append('[');
        Iterator<JsonNode> elements = array.iterator();
        while (elements.hasNext()) {
            value(elements.next());
            if (elements.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private void integer(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong()
                || Math.abs(number.longValue()) > StrictJson.MAX_INTEGER) {
            throw new IllegalArgumentException(number.asText());
        }
        out.append(number.longValue());
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
