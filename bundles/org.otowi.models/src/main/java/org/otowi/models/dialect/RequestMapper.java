package org.otowi.models.dialect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.HttpRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.egress.Outgoing;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.Dialect;
import org.otowi.models.transport.Framing;

/** Turns what is asked into the exact HTTP request: LangChain4j writes it, {@link Corrections} put it right. */
final class RequestMapper {

    /** What an id of a model may be; it must not bend an address. */
    static final String MODEL_ID = "[A-Za-z0-9][A-Za-z0-9._:/@+~-]{0,255}";
    private static final Set<String> CREDENTIALS = Set.of("authorization", "api-key", "x-api-key", "x-goog-api-key",
            "user-agent");

    private RequestMapper() {}

    /**
     * The request.
     *
     * @throws UnsuitableException if it cannot be asked of this model
     */
    static Mapped map(Asked asked) throws UnsuitableException {
        check(asked);
        HttpRequest written = written(asked);
        byte[] body;
        URI uri;
        try {
            ObjectNode tree = (ObjectNode) Trees.JSON.readTree(written.body());
            Corrections.apply(tree, asked);
            body = Trees.JSON.writeValueAsBytes(tree);
            uri = Endpoint.withQueryOf(asked.provider().baseUrl(), written.url());
        } catch (JsonProcessingException | RuntimeException unwritable) { // its message may quote the prompt
            throw unsuitable(EndKind.REQUEST, "dialect.unwritable", asked.model());
        }
        Dialect dialect = asked.provider().dialect();
        Framing framing = dialect == Dialect.OLLAMA ? Framing.NDJSON : Framing.SSE;
        Outgoing outgoing = new Outgoing(asked.request().feature(), asked.provider().id(), Optional.of(asked.model()),
                "POST", uri, headers(written, asked, framing), body, asked.request().sources(),
                asked.request().justification());
        return new Mapped(outgoing, framing, warnings(asked));
    }

    /** What LangChain4j throws may quote the prompt, so it is dropped. */
    private static HttpRequest written(Asked asked) throws UnsuitableException {
        Optional<HttpRequest> written;
        try {
            written = LangChain.write(asked, Endpoint.withoutQuery(asked.provider().baseUrl()));
        } catch (RuntimeException refused) {
            written = Optional.empty();
        }
        return written.orElseThrow(() -> unsuitable(EndKind.REQUEST, "dialect.unwritable", asked.model()));
    }

    private static void check(Asked asked) throws UnsuitableException {
        if (!asked.model().matches(MODEL_ID) || asked.model().contains("..") || asked.model().contains("//")) {
            throw unsuitable(EndKind.MODEL, "dialect.modelId", asked.provider().id());
        }
        if (asked.request().messages().stream()
                .allMatch(message -> message.text().isBlank() && message.images().isEmpty())) {
            throw unsuitable(EndKind.REQUEST, "dialect.nothingAsked");
        }
        if (asked.pictures() > 0 && !asked.info().vision()) {
            throw unsuitable(EndKind.REQUEST, "dialect.noVision", asked.model());
        }
    }

    private static UnsuitableException unsuitable(EndKind kind, String message, Object... arguments) {
        return new UnsuitableException(End.failed(kind, Messages.get(message, arguments)));
    }

    private static Map<String, String> headers(HttpRequest written, Asked asked, Framing framing) {
        Map<String, String> headers = new LinkedHashMap<>();
        written.headers().forEach((name, values) -> {
            if (!CREDENTIALS.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values));
            }
        });
        headers.put("content-type", "application/json");
        headers.put("accept", framing == Framing.SSE ? "text/event-stream" : "application/x-ndjson");
        asked.provider().headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }

    private static List<String> warnings(Asked asked) {
        List<String> warnings = new ArrayList<>();
        boolean ollama = asked.provider().dialect() == Dialect.OLLAMA;
        if (asked.request().schema().isPresent() && !asked.info().jsonSchema() && !ollama) {
            warnings.add(Messages.get("dialect.noSchema", asked.model()));
        }
        if (ollama) {
            ContextSize.of(asked).warning().ifPresent(warnings::add);
        }
        return warnings;
    }
}
