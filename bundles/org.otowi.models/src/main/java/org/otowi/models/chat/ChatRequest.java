package org.otowi.models.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.Inspectable;

/**
 * What is asked of a model.
 *
 * @param feature what it is for; a policy allows or forbids features
 * @param messages what is said, oldest first; at most one {@link Role#SYSTEM} message, at the beginning
 * @param sources the files whose content is in the messages, for the gate
 * @param schema a JSON Schema that the reply must meet, where the model can do that
 * @param maxOutputTokens the most that the reply may hold; without it the provider's default holds
 * @param temperature left out for models that refuse it
 * @param justification why the person sends what the gate warned of
 */
public record ChatRequest(Feature feature, List<Message> messages, List<Inspectable> sources, Optional<ObjectNode> schema,
        OptionalInt maxOutputTokens, OptionalDouble temperature, Optional<String> justification) {

    public ChatRequest {
        messages = List.copyOf(messages);
        sources = List.copyOf(sources);
    }

    /** One question of the person, without attachments. */
    public static ChatRequest of(Feature feature, String question) {
        return of(feature, List.of(Message.user(question)), List.of());
    }

    /** A conversation with the files that its messages quote. */
    public static ChatRequest of(Feature feature, List<Message> messages, List<Inspectable> sources) {
        return new ChatRequest(feature, messages, sources, Optional.empty(), OptionalInt.empty(), OptionalDouble.empty(),
                Optional.empty());
    }

    /** The same, with a reply that must meet the schema. */
    public ChatRequest withSchema(ObjectNode jsonSchema) {
        return new ChatRequest(feature, messages, sources, Optional.of(jsonSchema), maxOutputTokens, temperature,
                justification);
    }

    /** The same, with a limit to the reply. */
    public ChatRequest withMaxOutputTokens(int tokens) {
        return new ChatRequest(feature, messages, sources, schema, OptionalInt.of(tokens), temperature, justification);
    }

    /** The same, with a temperature. */
    public ChatRequest withTemperature(double value) {
        return new ChatRequest(feature, messages, sources, schema, maxOutputTokens, OptionalDouble.of(value),
                justification);
    }

    /** The same, with the person's reason for sending what the gate warned of. */
    public ChatRequest justified(String reason) {
        return new ChatRequest(feature, messages, sources, schema, maxOutputTokens, temperature, Optional.of(reason));
    }

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "ChatRequest[" + feature.id() + ", " + messages + ", " + sources + "]";
    }
}
