package org.otowi.models.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.transport.Signal;

/**
 * Messages, as <a href="https://docs.anthropic.com/en/docs/build-with-claude/streaming">Anthropic documents the events</a>:
 * {@code message_delta} says why the reply ends, {@code message_stop} that it does.
 */
final class AnthropicReader extends ReplyReader {

    private Finish reason = Finish.WHOLE;

    AnthropicReader(ChatListener listener) {
        super(listener);
    }

    @Override
    Signal understand(JsonNode event) {
        return switch (event.path("type").asText()) {
            case "message_start" -> start(event.path("message"));
            case "content_block_start" -> part(event.path("content_block"));
            case "content_block_delta" -> part(event.path("delta"));
            case "message_delta" -> {
                usage(event.path("usage"));
                reason = finish(event.path("delta").path("stop_reason").asText());
                yield Signal.WAITING;
            }
            case "message_stop" -> stop();
            case "message" -> whole(event);
            default -> Signal.WAITING;
        };
    }

    private Signal start(JsonNode message) {
        model(message.path("model"));
        requestId(message.path("id"));
        usage(message.path("usage"));
        return Signal.WAITING;
    }

    private Signal part(JsonNode part) {
        return switch (part.path("type").asText()) {
            case "text", "text_delta" -> say(part.path("text").asText(""));
            case "thinking", "thinking_delta", "redacted_thinking" -> think();
            default -> Signal.WAITING;
        };
    }

    private Signal stop() {
        finish(reason);
        return Signal.DONE;
    }

    /** A server that does not stream sends the message itself. */
    private Signal whole(JsonNode message) {
        start(message);
        message.path("content").forEach(this::part);
        reason = finish(message.path("stop_reason").asText());
        return stop();
    }

    /** Anthropic counts what it had in its cache, or put there, beside the other tokens of the prompt. */
    private void usage(JsonNode usage) {
        usage(sum(count(usage.path("input_tokens")), count(usage.path("cache_read_input_tokens")),
                count(usage.path("cache_creation_input_tokens"))), count(usage.path("output_tokens")),
                count(usage.path("cache_read_input_tokens")), OptionalLong.empty());
    }

    private static Finish finish(String reason) {
        return switch (reason) {
            case "max_tokens", "model_context_window_exceeded" -> Finish.LIMIT;
            case "refusal" -> Finish.FILTER;
            case "pause_turn" -> Finish.BROKEN;
            default -> Finish.WHOLE;
        };
    }
}
