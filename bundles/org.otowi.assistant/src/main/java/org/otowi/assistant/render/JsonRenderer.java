package org.otowi.assistant.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.SourceAnchor;

/**
 * A summary as one JSON object, as docs/cli.md describes it: {@code file, sha256, kind, title, tldr, facets,
 * provider, extractive, warnings}.
 */
public final class JsonRenderer {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The summary as an object, members in their documented order. */
    public ObjectNode toJson(Summary summary) {
        ObjectNode json = NODES.objectNode();
        json.put("file", summary.file().toString());
        json.put("sha256", summary.sha256());
        json.put("kind", summary.kind());
        json.put("title", summary.title());
        ObjectNode tldr = json.putObject("tldr");
        tldr.put("text", summary.tldr().text());
        tldr.set("anchors", anchors(summary.tldr().anchors()));
        ObjectNode facets = json.putObject("facets");
        summary.facets().forEach((facet, claims) -> facets.set(facet.jsonName(), claims(claims)));
        json.put("provider", summary.provider());
        json.put("extractive", summary.extractive());
        ArrayNode warnings = json.putArray("warnings");
        summary.warnings().forEach(warnings::add);
        return json;
    }

    /** The summary on one line, without a line break at its end. */
    public String render(Summary summary) {
        return toJson(summary).toString();
    }

    private static ArrayNode claims(List<Claim> claims) {
        ArrayNode array = NODES.arrayNode();
        claims.forEach(claim -> {
            ObjectNode json = array.addObject();
            json.put("text", claim.text());
            json.set("anchors", anchors(claim.anchors()));
            json.put("supported", claim.supported());
        });
        return array;
    }

    /** Members that do not apply are absent. */
    private static ArrayNode anchors(List<SourceAnchor> anchors) {
        ArrayNode array = NODES.arrayNode();
        anchors.forEach(anchor -> {
            ObjectNode json = array.addObject();
            anchor.page().ifPresent(page -> json.put("page", page));
            anchor.line().ifPresent(line -> json.put("line", line));
            anchor.endLine().ifPresent(line -> json.put("endLine", line));
            json.put("quote", anchor.quote());
        });
        return array;
    }
}
