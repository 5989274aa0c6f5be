package org.otowi.models.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.transport.Signal;

/**
 * Ollama's <a href="https://github.com/ollama/ollama/blob/main/docs/api.md">native chat</a>, one JSON object a line:
 * {@code done} ends the reply.
 */
final class OllamaReader extends ReplyReader {

    OllamaReader(ChatListener listener) {
        super(listener);
    }

    @Override
    Signal understand(JsonNode event) {
        if (event.hasNonNull("model")) {
            model(event.get("model"));
        }
        JsonNode message = event.path("message");
        Signal signal = isText(message.path("thinking")) ? think() : Signal.WAITING;
        if (isText(message.path("content"))) {
            signal = say(message.path("content").asText());
        }
        if (!event.path("done").asBoolean()) {
            return signal;
        }
        usage(count(event.path("prompt_eval_count")), count(event.path("eval_count")), OptionalLong.empty(),
                OptionalLong.empty());
        finish("length".equals(event.path("done_reason").asText()) ? Finish.LIMIT : Finish.WHOLE);
        return Signal.DONE;
    }

    private static boolean isText(JsonNode node) {
        return node.isTextual() && !node.asText().isEmpty();
    }
}
