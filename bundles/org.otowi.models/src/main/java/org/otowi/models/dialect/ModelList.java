package org.otowi.models.dialect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.Outgoing;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.ModelsException;
import org.otowi.models.provider.Provider;
import org.otowi.models.transport.Call;
import org.otowi.models.transport.Framing;
import org.otowi.models.transport.MalformedException;
import org.otowi.models.transport.ProviderError;
import org.otowi.models.transport.Received;
import org.otowi.models.transport.Signal;
import org.otowi.provenance.Cancellation;

/** Fetches the list of a provider's models, page by page, through the gate. */
public final class ModelList {

    private static final int PAGES = 50;

    private final Provider provider;
    private final HttpChatModel.Wire wire;

    public ModelList(Provider provider, HttpChatModel.Wire wire) {
        this.provider = provider;
        this.wire = wire;
    }

    /**
     * The ids, in the provider's order.
     *
     * @throws ModelsException if there is no list, the gate refuses, or it could not be fetched
     * @throws CancellationException if cancelled
     */
    public List<String> fetch(Cancellation cancellation) throws ModelsException {
        if (provider.baseUrl().getPath().matches(".*/(publishers|deployments)/.*")) {
            throw new ModelsException(EndKind.MODEL, Messages.get("dialect.noList", provider.name()));
        }
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent() && seen.add(next.get()) && seen.size() <= PAGES) {
            JsonNode page = page(next.get(), cancellation);
            addIds(page, ids);
            next = next(page);
        }
        return ids;
    }

    private void addIds(JsonNode page, List<String> ids) throws ModelsException {
        boolean named = provider.dialect() == Dialect.GEMINI || provider.dialect() == Dialect.OLLAMA;
        JsonNode list = page.path(named ? "models" : "data");
        if (!list.isArray()) {
            throw new ModelsException(EndKind.MALFORMED, Messages.get("dialect.noModels", provider.name()));
        }
        for (JsonNode model : list) {
            String id = model.path(named ? "name" : "id").asText().replaceFirst("^models/", "");
            JsonNode methods = model.path("supportedGenerationMethods");
            boolean chats = !methods.isArray() || methods.toString().contains("\"generateContent\"");
            if (id.matches(RequestMapper.MODEL_ID) && chats) {
                ids.add(id);
            }
        }
    }

    private Optional<String> next(JsonNode page) {
        return switch (provider.dialect()) {
            case GEMINI -> Optional.of(page.path("nextPageToken").asText()).filter(token -> !token.isEmpty());
            case ANTHROPIC -> page.path("has_more").asBoolean() ? Optional.of(page.path("last_id").asText())
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private URI address(String after) {
        String token = URLEncoder.encode(after, StandardCharsets.UTF_8);
        return Endpoint.of(provider.baseUrl(), switch (provider.dialect()) {
            case OPENAI_CHAT, OPENAI_RESPONSES -> "models";
            case ANTHROPIC -> "models?limit=1000" + (after.isEmpty() ? "" : "&after_id=" + token);
            case GEMINI -> "models?pageSize=1000" + (after.isEmpty() ? "" : "&pageToken=" + token);
            case OLLAMA -> "api/tags";
        });
    }

    private JsonNode page(String after, Cancellation cancellation) throws ModelsException {
        Map<String, String> headers = new HashMap<>(Map.of("accept", "application/json"));
        if (provider.dialect() == Dialect.ANTHROPIC) {
            headers.put("anthropic-version", "2023-06-01");
        }
        headers.putAll(provider.headers());
        Outgoing outgoing = new Outgoing(Feature.CONNECT, provider.id(), Optional.empty(), "GET", address(after), headers,
                new byte[0], List.of(), Optional.empty());
        AtomicReference<JsonNode> page = new AtomicReference<>();
        Received received = wire.transport().stream(new Call(outgoing, provider.keyHeader(), wire.keys(), Framing.JSON,
                wire.limits()), () -> (event, data) -> {
                    page.set(parse(data));
                    return Signal.DONE;
                }, ChatListener.NONE, cancellation);
        return read(received, Optional.ofNullable(page.get()));
    }

    private JsonNode read(Received received, Optional<JsonNode> page) throws ModelsException {
        if (received.end().isPresent()) {
            End end = received.end().get();
            if (end.ending() == Ending.CANCELLED) {
                throw new CancellationException();
            }
            throw new ModelsException(end.kind().orElse(EndKind.SERVER), end.message());
        }
        Optional<ProviderError> error = page.flatMap(ProviderError::read);
        if (error.isPresent()) {
            throw new ModelsException(error.get().kind(), error.get().message(provider.name(), provider.name()));
        }
        return page.orElseThrow(() ->
                new ModelsException(EndKind.MALFORMED, Messages.get("dialect.noModels", provider.name())));
    }

    private static JsonNode parse(String data) throws MalformedException {
        try {
            return Trees.JSON.readTree(data);
        } catch (JsonProcessingException broken) {
            throw new MalformedException(Messages.get("dialect.malformed"));
        }
    }
}
