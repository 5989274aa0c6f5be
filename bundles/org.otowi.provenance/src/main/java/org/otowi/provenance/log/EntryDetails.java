package org.otowi.provenance.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Flattens an entry into paths and values. */
final class EntryDetails {

    private final Map<String, String> details = new LinkedHashMap<>();

    private EntryDetails() {}

    static Map<String, String> of(JsonNode entry) {
        EntryDetails flat = new EntryDetails();
        flat.add("", entry);
        return flat.details;
    }

    private void add(String path, JsonNode value) {
        if (value.isObject()) {
            String lead = path.isEmpty() ? "" : path + ".";
            value.properties().forEach(member -> add(lead + member.getKey(), member.getValue()));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(path + "[" + i + "]", value.get(i));
            }
        } else {
            details.put(path, value.asText());
        }
    }
}
