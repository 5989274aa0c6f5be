package org.otowi.cli.ask;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.OptionalLong;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.End;
import org.otowi.models.chat.Usage;

/** A reply as the object that docs/cli.md describes; the members that every request has are always there. */
final class ReplyJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReplyJson() {}

    static ObjectNode of(ChatReply reply, String provider, String model) {
        ObjectNode json = ended(reply.end());
        json.put("text", reply.text());
        json.put("provider", provider);
        json.put("model", reply.model().orElse(model));
        json.put("requestId", reply.requestId().orElse(null));
        json.set("usage", usage(reply.usage()));
        reply.warnings().forEach(json.putArray("warnings")::add);
        reply.receipt().ifPresent(receipt -> json.put("receipt", receipt));
        return json;
    }

    /** Of a request that was never made. */
    static ObjectNode unmade(String end, String kind, String message) {
        ObjectNode json = NODES.objectNode().put("end", end).put("kind", kind).put("message", message);
        json.put("text", "").putNull("provider").putNull("model").putNull("requestId");
        json.putObject("usage");
        json.putArray("warnings");
        return json;
    }

    private static ObjectNode ended(End end) {
        ObjectNode json = NODES.objectNode().put("end", end.ending().name());
        json.put("kind", end.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(null));
        if (!end.message().isEmpty()) {
            json.put("message", end.message());
        }
        return json;
    }

    private static ObjectNode usage(Usage usage) {
        ObjectNode json = NODES.objectNode();
        put(json, "input", usage.input());
        put(json, "output", usage.output());
        put(json, "cached", usage.cached());
        put(json, "reasoning", usage.reasoning());
        return json;
    }

    private static void put(ObjectNode json, String member, OptionalLong value) {
        value.ifPresent(count -> json.put(member, count));
    }
}
