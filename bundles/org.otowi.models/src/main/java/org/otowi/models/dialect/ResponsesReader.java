package org.otowi.models.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.transport.ProviderError;
import org.otowi.models.transport.Signal;

/**
 * Responses, as <a href="https://platform.openai.com/docs/api-reference/responses-streaming">OpenAI documents the
 * events</a>: {@code response.completed}, {@code response.incomplete} and {@code response.failed} end the reply.
 */
final class ResponsesReader extends ReplyReader {

    ResponsesReader(ChatListener listener) {
        super(listener);
    }

    @Override
    Signal understand(JsonNode event) {
        String type = event.path("type").asText();
        return switch (type) {
            case "response.created", "response.in_progress", "response.queued" -> {
                names(event.path("response"));
                yield Signal.WAITING;
            }
            case "response.output_text.delta" -> say(event.path("delta").asText());
            case "response.refusal.delta" -> {
                refuse();
                yield say(event.path("delta").asText());
            }
            case "response.completed", "response.incomplete", "response.failed", "response.cancelled" ->
                ended(event.path("response"), type.substring("response.".length()));
            default -> other(event, type);
        };
    }

    private Signal other(JsonNode event, String type) {
        if (type.startsWith("response.reasoning")) {
            return think();
        }
        // A server that does not stream sends the response itself.
        return "response".equals(event.path("object").asText()) ? ended(event, event.path("status").asText())
                : Signal.WAITING;
    }

    private Signal ended(JsonNode response, String how) {
        names(response);
        JsonNode usage = response.path("usage");
        usage(count(usage.path("input_tokens")), count(usage.path("output_tokens")),
                count(usage.path("input_tokens_details").path("cached_tokens")),
                count(usage.path("output_tokens_details").path("reasoning_tokens")));
        if (!hasText()) {
            response.path("output").forEach(item -> item.path("content").forEach(
                    part -> say(part.path("text").asText(part.path("refusal").asText("")))));
        }
        String reason = response.path("incomplete_details").path("reason").asText("");
        switch (response.path("status").asText(how)) {
            case "completed" -> finish(Finish.WHOLE);
            case "incomplete" -> finish(reason.equals("content_filter") ? Finish.FILTER : Finish.LIMIT);
            case "failed" -> fail(ProviderError.of(response.path("error")));
            default -> finish(Finish.BROKEN);
        }
        return Signal.DONE;
    }

    private void names(JsonNode response) {
        model(response.path("model"));
        requestId(response.path("id"));
    }
}
