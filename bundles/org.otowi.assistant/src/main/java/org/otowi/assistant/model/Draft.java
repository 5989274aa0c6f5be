package org.otowi.assistant.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.assistant.summary.Facet;

/**
 * A summary as a model wrote it, before anything of it is checked.
 *
 * @param tldr the one sentence
 * @param facets statements by subject, in the order asked for; subjects without statements are absent
 */
record Draft(Statement tldr, Map<Facet, List<Statement>> facets) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST_STATEMENTS = 40;
    private static final int LONGEST = 2_000;

    /**
     * One statement.
     *
     * @param text the model's sentence
     * @param quote words that it says stand in the material
     * @param from number of the first piece that it rests on, as the model says
     * @param to number of the last
     */
    record Statement(String text, String quote, int from, int to) {}

    /**
     * Reads a model's reply, with or without a code fence or words around the object; empty if there is none in the form.
     */
    static Optional<Draft> read(String reply, List<Facet> facets) {
        int begin = reply.indexOf('{');
        int end = reply.lastIndexOf('}');
        if (begin < 0 || end < begin) {
            return Optional.empty();
        }
        try {
            JsonNode json = MAPPER.readTree(reply.substring(begin, end + 1));
            Optional<Statement> tldr = statement(json.path("tldr"));
            return tldr.map(sentence -> new Draft(sentence, facets(json.path("facets"), facets)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Map<Facet, List<Statement>> facets(JsonNode json, List<Facet> asked) {
        Map<Facet, List<Statement>> facets = new LinkedHashMap<>();
        for (Facet facet : asked) {
            List<Statement> statements = new ArrayList<>();
            for (JsonNode node : json.path(facet.jsonName())) {
                statement(node).filter(any -> statements.size() < MOST_STATEMENTS).ifPresent(statements::add);
            }
            if (!statements.isEmpty()) {
                facets.put(facet, List.copyOf(statements));
            }
        }
        return facets;
    }

    private static Optional<Statement> statement(JsonNode node) {
        String text = node.path("text").asText().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int from = node.path("from").asInt();
        return Optional.of(new Statement(text, node.path("quote").asText().strip(), from, node.path("to").asInt(from)));
    }
}
