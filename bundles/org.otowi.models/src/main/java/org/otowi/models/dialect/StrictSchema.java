package org.otowi.models.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * OpenAI's <a href="https://platform.openai.com/docs/guides/structured-outputs">strict mode</a> wants every object closed
 * and every property required, and refuses other schemas.
 */
final class StrictSchema {

    private StrictSchema() {}

    /** Whether a schema and all within it is as the strict mode wants it. */
    static boolean holds(JsonNode schema) {
        if (schema.path("properties").isObject() && !isClosed(schema)) {
            return false;
        }
        for (JsonNode child : schema) {
            if (!holds(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosed(JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        Set<String> properties = new HashSet<>();
        schema.path("properties").fieldNames().forEachRemaining(properties::add);
        JsonNode additional = schema.path("additionalProperties");
        return additional.isBoolean() && !additional.asBoolean() && required.containsAll(properties);
    }
}
