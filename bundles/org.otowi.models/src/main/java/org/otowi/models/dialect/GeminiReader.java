package org.otowi.models.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.transport.Signal;

/**
 * Gemini, as <a href="https://ai.google.dev/api/generate-content">Google documents the responses</a>: the
 * {@code finishReason} of the candidate ends the reply, a {@code blockReason} says that the prompt was filtered.
 */
final class GeminiReader extends ReplyReader {

    GeminiReader(ChatListener listener) {
        super(listener);
    }

    @Override
    Signal understand(JsonNode event) {
        if (event.hasNonNull("modelVersion")) {
            model(event.get("modelVersion"));
        }
        requestId(event.path("responseId"));
        usage(event.path("usageMetadata"));
        if (!event.path("promptFeedback").path("blockReason").asText("").isEmpty()) {
            finish(Finish.FILTER);
            return Signal.DONE;
        }
        JsonNode candidate = event.path("candidates").path(0);
        Signal signal = Signal.WAITING;
        for (JsonNode part : candidate.path("content").path("parts")) {
            Signal said = part(part);
            signal = said == Signal.WAITING || signal == Signal.TEXT ? signal : said;
        }
        String reason = candidate.path("finishReason").asText("");
        if (!reason.isEmpty()) {
            finish(finish(reason)); // older models say so in every response: only the end of the stream is the end
        }
        return signal;
    }

    private Signal part(JsonNode part) {
        return part.path("thought").asBoolean() ? think() : say(part.path("text").asText(""));
    }

    private void usage(JsonNode usage) {
        usage(count(usage.path("promptTokenCount")),
                sum(count(usage.path("candidatesTokenCount")), count(usage.path("thoughtsTokenCount"))),
                count(usage.path("cachedContentTokenCount")), count(usage.path("thoughtsTokenCount")));
    }

    private static Finish finish(String reason) {
        return switch (reason) {
            case "STOP" -> Finish.WHOLE;
            case "MAX_TOKENS" -> Finish.LIMIT;
            case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY", "LANGUAGE" ->
                    Finish.FILTER;
            default -> Finish.BROKEN;
        };
    }
}
