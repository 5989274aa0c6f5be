package org.otowi.models.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.otowi.models.messages.Messages;

/**
 * Reads one provider as settings, policies and the built-in data write it: {@code id}, {@code name}, {@code dialect},
 * {@code baseUrl}, {@code keyHeader}, {@code keyVariable}, {@code credentialCommand}, {@code defaultModel}, {@code headers},
 * and {@code like}, the id of a built-in one that gives what is left out. Only {@code id} and {@code baseUrl} are needed,
 * and {@code dialect} without {@code like}.
 */
public final class ProviderReader {

    private static final String NAME = "[a-z0-9][a-z0-9._-]{0,63}";

    private final JsonNode node;
    private final Optional<Provider> base;

    private ProviderReader(JsonNode node, Optional<Provider> base) {
        this.node = node;
        this.base = base;
    }

    /**
     * The provider.
     *
     * @param like finds the built-in provider of an id
     * @param lockedBy the name of the policy that it comes from
     * @throws IllegalArgumentException if it is not one; the message says which field is wrong and what it should be
     */
    public static Provider read(JsonNode node, Function<String, Optional<Provider>> like,
            Optional<String> lockedBy) {
        String id = node.path("id").asText();
        if (!id.matches(NAME)) {
            throw new IllegalArgumentException(Messages.get("provider.id", id));
        }
        Optional<String> named = text(node, "like");
        Optional<Provider> base = like.apply(named.orElse(id));
        if (named.isPresent() && base.isEmpty()) {
            throw new IllegalArgumentException(Messages.get("provider.like", id, named.get()));
        }
        return new ProviderReader(node, base).provider(id, lockedBy);
    }

    private Provider provider(String id, Optional<String> lockedBy) {
        Dialect dialect = dialect(id);
        return new Provider(id, text(node, "name").or(() -> base.map(Provider::name)).orElse(id), dialect,
                baseUrl(id, dialect), keyHeader(id, dialect),
                text(node, "keyVariable").or(() -> base.flatMap(Provider::keyVariable)),
                node.has("credentialCommand") ? list(node.get("credentialCommand"))
                        : base.map(Provider::credentialCommand).orElse(List.of()),
                text(node, "defaultModel").or(() -> base.flatMap(Provider::defaultModel)), headers(), lockedBy);
    }

    private Dialect dialect(String id) {
        Optional<String> name = text(node, "dialect");
        try {
            return name.map(Dialect::of).or(() -> base.map(Provider::dialect))
                    .orElseThrow(() -> new IllegalArgumentException(""));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(Messages.get("provider.dialect", id, name.orElse("")), unknown);
        }
    }

    private URI baseUrl(String id, Dialect dialect) {
        Optional<String> text = text(node, "baseUrl");
        try {
            return text.map(value -> BaseUrl.of(value, dialect)).or(() -> base.map(Provider::baseUrl))
                    .orElseThrow(() -> new IllegalArgumentException(""));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(Messages.get("provider.baseUrl", id), wrong);
        }
    }

    private KeyHeader keyHeader(String id, Dialect dialect) {
        Optional<String> name = text(node, "keyHeader");
        if (name.isEmpty()) {
            return base.map(Provider::keyHeader).orElseGet(() -> usual(dialect));
        }
        try {
            return KeyHeader.valueOf(name.get().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(Messages.get("provider.keyHeader", id, name.get()), unknown);
        }
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>(base.map(Provider::headers).orElse(Map.of()));
        node.path("headers").fields().forEachRemaining(header -> headers.put(header.getKey(), header.getValue().asText()));
        return headers;
    }

    /** How the key of a dialect travels where nothing else is said. */
    public static KeyHeader usual(Dialect dialect) {
        return switch (dialect) {
            case OPENAI_CHAT, OPENAI_RESPONSES -> KeyHeader.BEARER;
            case ANTHROPIC -> KeyHeader.X_API_KEY;
            case GEMINI -> KeyHeader.X_GOOG_API_KEY;
            case OLLAMA -> KeyHeader.NONE;
        };
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText)
                .filter(value -> !value.isBlank());
    }

    private static List<String> list(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.forEach(value -> values.add(value.asText()));
        return values;
    }
}
