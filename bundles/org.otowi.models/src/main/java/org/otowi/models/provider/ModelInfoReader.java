package org.otowi.models.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.otowi.models.messages.Messages;

/**
 * Reads what is known of a model as settings and the built-in data write it: {@code pattern}, {@code contextTokens},
 * {@code maxOutputTokens}, {@code vision}, {@code reasoning}, {@code jsonSchema} and {@code price} with {@code input} and
 * {@code output} of a million tokens, {@code currency} and {@code asOf}, the day or month that it was looked up.
 */
public final class ModelInfoReader {

    private ModelInfoReader() {}

    /**
     * What is known.
     *
     * @throws IllegalArgumentException if there is no pattern, or a number is negative
     */
    public static ModelInfo read(JsonNode node) {
        String pattern = node.path("pattern").asText();
        if (pattern.isBlank()) {
            throw new IllegalArgumentException(Messages.get("provider.pattern"));
        }
        JsonNode price = node.path("price");
        return new ModelInfo(pattern, whole(node, "contextTokens"), whole(node, "maxOutputTokens"),
                node.path("vision").asBoolean(), node.path("reasoning").asBoolean(), node.path("jsonSchema").asBoolean(),
                decimal(price, "input"), decimal(price, "output"),
                Optional.ofNullable(price.get("currency")).map(JsonNode::asText));
    }

    private static OptionalLong whole(JsonNode node, String field) {
        JsonNode value = node.path(field);
        check(value, field);
        return value.isNumber() ? OptionalLong.of(value.asLong()) : OptionalLong.empty();
    }

    private static OptionalDouble decimal(JsonNode node, String field) {
        JsonNode value = node.path(field);
        check(value, field);
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }

    private static void check(JsonNode value, String field) {
        if (!value.isMissingNode() && (!value.isNumber() || value.asDouble() < 0)) {
            throw new IllegalArgumentException(Messages.get("provider.number", field, value.asText()));
        }
    }
}
