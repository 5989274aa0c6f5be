package org.otowi.models.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.otowi.models.provider.Dialect;

/**
 * What LangChain4j's body lacks or gets wrong, put right. Schemas go in as they are: LangChain4j's own type for them does
 * not hold every JSON Schema.
 */
final class Corrections {

    private static final String NAME = "reply";

    private Corrections() {}

    /** Changes the body in place. */
    static void apply(ObjectNode body, Asked asked) {
        switch (asked.provider().dialect()) {
            case OPENAI_CHAT -> {
                body.put("stream", true);
                body.withObject("/stream_options").put("include_usage", true);
            }
            case OPENAI_RESPONSES -> body.put("stream", true).put("store", false);
            case ANTHROPIC -> body.put("stream", true);
            case GEMINI -> withoutDefaults(body.withObject("/generationConfig"));
            // Newer servers refuse what does not fit when they are told so; older ones ignore it, and the count tells.
            case OLLAMA -> body.put("stream", true).put("truncate", false).put("shift", false);
        }
        withoutEmpty(body, "tools");
        withoutEmpty(body.path("options"), "stop");
        if (asked.info().jsonSchema() || asked.provider().dialect() == Dialect.OLLAMA) {
            asked.request().schema().ifPresent(schema -> hold(body, asked, schema));
        }
    }

    /** An empty list says nothing, and older servers take the field for more than it is. */
    private static void withoutEmpty(JsonNode node, String field) {
        if (node instanceof ObjectNode object && object.path(field).isArray() && object.path(field).isEmpty()) {
            object.remove(field);
        }
    }

    /** LangChain4j states what is the default anyway; models that do not know these fields refuse them. */
    private static void withoutDefaults(ObjectNode config) {
        config.remove("responseLogprobs");
        config.remove("enableEnhancedCivicAnswers");
        config.remove("responseMimeType");
    }

    private static void hold(ObjectNode body, Asked asked, ObjectNode schema) {
        switch (asked.provider().dialect()) {
            case OPENAI_CHAT -> body.putObject("response_format").put("type", "json_schema").putObject("json_schema")
                    .put("name", NAME).put("strict", StrictSchema.holds(schema)).set("schema", schema);
            case OPENAI_RESPONSES -> body.withObject("/text").putObject("format").put("type", "json_schema")
                    .put("name", NAME).put("strict", StrictSchema.holds(schema)).set("schema", schema);
            case ANTHROPIC -> body.withObject("/output_config").putObject("format").put("type", "json_schema")
                    .set("schema", schema);
            case GEMINI -> body.withObject("/generationConfig").put("responseMimeType", "application/json")
                    .set("responseJsonSchema", schema);
            case OLLAMA -> body.set("format", schema);
        }
    }
}
