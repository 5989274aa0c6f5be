package org.otowi.models.transport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.models.chat.EndKind;
import org.otowi.models.messages.Messages;

/**
 * An error as a provider words it. Its sentence may quote the prompt and is never kept; only a code is.
 *
 * @param kind what it is
 * @param code the provider's code or type, if it is a plain word
 */
public record ProviderError(EndKind kind, Optional<String> code) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final Pattern TOO_LONG = Pattern.compile("context.?(length|window|size)|maximum context"
            + "|(prompt|input) is too long"
            + "|input token count|exceeds? the (available )?context|too many (input )?tokens");
    private static final Map<EndKind, Pattern> KINDS = Map.of(
            EndKind.CONTEXT_LENGTH, Pattern.compile("context_?(length|window|size)|exceed_context|string_above_max"
                    + "|request_too_large"),
            EndKind.QUOTA, Pattern.compile("rate_?limit|quota|resource_exhausted|throttl|too_many_requests|billing"
                    + "|(^| )429( |$)"),
            EndKind.KEY, Pattern.compile("api_key|authentication|unauth|permission|forbidden|access_denied|expired"
                    + "|(^| )40[13]( |$)"),
            EndKind.MODEL, Pattern.compile("model_not_found|not_?found|deploymentnotfound|unknown_model|(^| )404( |$)"),
            EndKind.FILTER, Pattern.compile("content_?filter|content_policy|responsibleai|safety|prohibited"),
            EndKind.REQUEST, Pattern.compile("invalid|bad_?request|unsupported|unprocessable|failed_precondition"
                    + "|(^| )4(00|22)( |$)"));
    private static final List<EndKind> ORDER = List.of(EndKind.CONTEXT_LENGTH, EndKind.QUOTA, EndKind.KEY, EndKind.FILTER,
            EndKind.MODEL, EndKind.REQUEST);

    /**
     * The error of a reply or of an event, in any dialect: {@code {"error": {...}}}, {@code {"error": "..."}}, a list of
     * one, or the error itself.
     *
     * @return empty if it is no error
     */
    public static Optional<ProviderError> read(JsonNode reply) {
        JsonNode node = reply.isArray() && !reply.isEmpty() ? reply.get(0) : reply;
        JsonNode error = node.path("error");
        if (error.isNull() || error.isMissingNode()) {
            boolean itself = "error".equals(node.path("type").asText()) || "error".equals(node.path("object").asText());
            return itself ? Optional.of(of(node)) : Optional.empty();
        }
        return Optional.of(of(error));
    }

    /** What an object or a sentence, which stand where an error has to be, says. */
    public static ProviderError of(JsonNode error) {
        List<String> words = Stream.concat(error.path("details").findValues("reason").stream(), // Google's, by its AIP-193
                Stream.of("code", "type", "status").map(error::path)).filter(JsonNode::isValueNode).map(JsonNode::asText)
                .filter(word -> PLAIN.matcher(word).matches() && !word.equals("error")
                        && !word.equals("null")).toList();
        String all = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
        String sentence = error.isTextual() ? error.asText() : error.path("message").asText();
        EndKind kind = TOO_LONG.matcher(sentence.toLowerCase(Locale.ROOT)).find() ? EndKind.CONTEXT_LENGTH
                : ORDER.stream().filter(each -> KINDS.get(each).matcher(all).find()).findFirst().orElse(EndKind.SERVER);
        return new ProviderError(kind, words.stream().filter(word -> !word.matches("[0-9]+")).findFirst()
                .or(() -> words.stream().findFirst()));
    }

    /** What to tell a person. */
    public String message(String provider, String model) {
        return Messages.get("dialect.error." + kind.name(), provider, model, code.map(word -> " (" + word + ")").orElse(""));
    }
}
