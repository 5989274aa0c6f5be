package org.otowi.assistant.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.otowi.assistant.summary.Facet;

/** The JSON Schema of a model's summary, in the strict subset that providers take: every member required, no others. */
final class SummarySchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SummarySchema() {}

    static ObjectNode of(List<Facet> facets) {
        ObjectNode byName = NODES.objectNode();
        facets.forEach(facet -> {
            ObjectNode list = NODES.objectNode().put("type", "array");
            list.set("items", claim());
            byName.set(facet.jsonName(), list);
        });
        ObjectNode members = NODES.objectNode();
        members.set("tldr", claim());
        members.set("facets", object(byName));
        return object(members);
    }

    private static ObjectNode claim() {
        ObjectNode members = NODES.objectNode();
        members.set("text", NODES.objectNode().put("type", "string"));
        members.set("quote", NODES.objectNode().put("type", "string"));
        members.set("from", NODES.objectNode().put("type", "integer"));
        members.set("to", NODES.objectNode().put("type", "integer"));
        return object(members);
    }

    private static ObjectNode object(ObjectNode properties) {
        ObjectNode object = NODES.objectNode().put("type", "object");
        object.set("properties", properties);
        ArrayNode required = object.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        return object.put("additionalProperties", false);
    }
}
