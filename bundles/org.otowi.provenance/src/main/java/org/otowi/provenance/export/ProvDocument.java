package org.otowi.provenance.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A PROV-JSON document (W3C member submission of 2013) that grows statement by statement. */
final class ProvDocument {

    private static final String OWN = "aiprov";

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private int relations;

    ProvDocument(Map<String, String> prefixes) {
        prefixes.forEach(json.putObject("prefix")::put);
    }

    ObjectNode entity(String id, String type) {
        return element("entity", id, type);
    }

    ObjectNode activity(String id, String type) {
        return element("activity", id, type);
    }

    ObjectNode agent(String id, String type) {
        return element("agent", id, type);
    }

    /** States that two elements are related; the roles have the names that PROV gives them. */
    ObjectNode relate(String relation, String role, String element, String otherRole, String other) {
        relations++;
        return section(relation).putObject("_:r" + relations)
                .put("prov:" + role, element).put("prov:" + otherRole, other);
    }

    ObjectNode json() {
        return json;
    }

    /** Says the same of an element again without harm, so that every log may name the agents and sources it needs. */
    private ObjectNode element(String section, String id, String type) {
        ObjectNode element = section(section).putObject(id);
        element.putObject("prov:type").put("$", type.contains(":") ? type : OWN + ":" + type)
                .put("type", "prov:QUALIFIED_NAME");
        return element;
    }

    private ObjectNode section(String name) {
        return json.withObject("/" + name);
    }
}
