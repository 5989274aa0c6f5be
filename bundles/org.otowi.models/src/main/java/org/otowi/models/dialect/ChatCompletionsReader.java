package org.otowi.models.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.transport.Signal;

/**
 * Chat Completions, as <a href="https://platform.openai.com/docs/api-reference/chat-streaming">OpenAI documents the
 * chunks</a> and gateways vary them: a {@code finish_reason} ends the reply, {@code [DONE]} alone is no end; the usage may
 * come after it.
 */
final class ChatCompletionsReader extends ReplyReader {

    ChatCompletionsReader(ChatListener listener) {
        super(listener);
    }

    @Override
    boolean isTerminator(String data) {
        return data.strip().equals("[DONE]");
    }

    @Override
    Signal understand(JsonNode event) {
        if (event.hasNonNull("model")) {
            model(event.get("model"));
        }
        requestId(event.path("id"));
        JsonNode usage = event.path("usage");
        usage(count(usage.path("prompt_tokens")), count(usage.path("completion_tokens")),
                count(usage.path("prompt_tokens_details").path("cached_tokens")),
                count(usage.path("completion_tokens_details").path("reasoning_tokens")));
        JsonNode choice = event.path("choices").path(0);
        Signal signal = delta(choice.has("message") ? choice.path("message") : choice.path("delta"));
        String reason = choice.path("finish_reason").asText("");
        if (!reason.isEmpty() && !reason.equals("null")) {
            finish(finish(reason));
        }
        // A server that does not stream sends the whole message at once: nothing follows it.
        return choice.has("message") && !choice.has("delta") ? Signal.DONE : signal;
    }

    private Signal delta(JsonNode delta) {
        if (isText(delta.path("content"))) {
            return say(delta.path("content").asText());
        }
        if (delta.path("content").isArray()) {
            return parts(delta.path("content"));
        }
        if (!delta.path("refusal").asText("").isEmpty() && !delta.path("refusal").isNull()) {
            refuse();
            return say(delta.path("refusal").asText());
        }
        boolean thinks = isText(delta.path("reasoning_content")) || isText(delta.path("reasoning"));
        return thinks ? think() : Signal.WAITING;
    }

    /** Some servers send what is said and thought as a list of parts. */
    private Signal parts(JsonNode content) {
        Signal signal = Signal.WAITING;
        for (JsonNode part : content) {
            if (part.path("type").asText().equals("text")) {
                signal = say(part.path("text").asText(""));
            } else if (part.path("type").asText().equals("thinking")) {
                signal = think();
            }
        }
        return signal;
    }

    private static boolean isText(JsonNode node) {
        return node.isTextual() && !node.asText().isEmpty();
    }

    private static Finish finish(String reason) {
        return switch (reason) {
            case "length", "max_tokens" -> Finish.LIMIT;
            case "content_filter" -> Finish.FILTER;
            case "error", "abort" -> Finish.BROKEN;
            default -> Finish.WHOLE;
        };
    }
}
