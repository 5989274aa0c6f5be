package org.otowi.models.dialect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.Usage;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.Dialect;
import org.otowi.models.transport.EventReader;
import org.otowi.models.transport.MalformedException;
import org.otowi.models.transport.ProviderError;
import org.otowi.models.transport.Signal;

/**
 * Understands the events of one reply and gathers what they say; each dialect has one of its own. Events that a dialect does
 * not know are passed over, as providers add to them; what is no JSON object ends the reply.
 */
abstract class ReplyReader implements EventReader {

    private static final long MOST_TOKENS = 1L << 40;

    private final ChatListener listener;
    private final StringBuilder text = new StringBuilder();
    private Optional<String> model = Optional.empty();
    private Optional<String> requestId = Optional.empty();
    private Optional<Finish> finish = Optional.empty();
    private Optional<ProviderError> error = Optional.empty();
    private Usage usage = Usage.UNKNOWN;
    private boolean refused;
    private boolean understood;

    ReplyReader(ChatListener listener) {
        this.listener = listener;
    }

    /** A reader for one attempt. */
    static ReplyReader of(Dialect dialect, ChatListener listener) {
        return switch (dialect) {
            case OPENAI_CHAT -> new ChatCompletionsReader(listener);
            case OPENAI_RESPONSES -> new ResponsesReader(listener);
            case ANTHROPIC -> new AnthropicReader(listener);
            case GEMINI -> new GeminiReader(listener);
            case OLLAMA -> new OllamaReader(listener);
        };
    }

    @Override
    public final Signal read(String event, String data) throws MalformedException {
        if (data.isBlank()) {
            return Signal.WAITING;
        }
        if (isTerminator(data)) {
            return Signal.DONE;
        }
        JsonNode node = parse(data);
        error = ProviderError.read(node).or(() -> "error".equals(event) ? Optional.of(ProviderError.of(node))
                : Optional.empty());
        if (error.isPresent()) {
            return Signal.DONE;
        }
        if (!node.isObject()) {
            throw malformed();
        }
        return understand(node);
    }

    /** What an event that is no error says. */
    abstract Signal understand(JsonNode event);

    /** Whether the data is the end of the stream, though no JSON. */
    boolean isTerminator(String data) {
        return false;
    }

    private static JsonNode parse(String data) throws MalformedException {
        try {
            return Trees.JSON.readTree(data);
        } catch (JsonProcessingException broken) {
            throw malformed();
        }
    }

    private static MalformedException malformed() {
        return new MalformedException(Messages.get("dialect.malformed"));
    }

    /** Passes text on. */
    final Signal say(String more) {
        understood = true;
        if (more.isEmpty()) {
            return Signal.WAITING;
        }
        text.append(more);
        listener.onText(more);
        return Signal.TEXT;
    }

    final Signal think() {
        understood = true;
        listener.onThinking();
        return Signal.THINKING;
    }

    final void model(JsonNode name) {
        understood = true;
        model = model.or(() -> plain(name));
    }

    final void requestId(JsonNode id) {
        requestId = requestId.or(() -> plain(id));
    }

    final void finish(Finish value) {
        understood = true;
        finish = Optional.of(value);
    }

    final void fail(ProviderError value) {
        error = Optional.of(value);
    }

    /** The model refused in its own words. */
    final void refuse() {
        refused = true;
    }

    final void usage(OptionalLong input, OptionalLong output, OptionalLong cached, OptionalLong reasoning) {
        usage = new Usage(or(input, usage.input()), or(output, usage.output()), or(cached, usage.cached()),
                or(reasoning, usage.reasoning()));
    }

    static OptionalLong count(JsonNode node) {
        boolean counts = node.isIntegralNumber() && node.canConvertToLong() && node.asLong() >= 0 && node.asLong() < MOST_TOKENS;
        return counts ? OptionalLong.of(node.asLong()) : OptionalLong.empty();
    }

    static OptionalLong sum(OptionalLong... parts) {
        OptionalLong sum = OptionalLong.empty();
        for (OptionalLong part : parts) {
            sum = part.isPresent() ? OptionalLong.of(sum.orElse(0) + part.getAsLong()) : sum;
        }
        return sum;
    }

    private static OptionalLong or(OptionalLong first, OptionalLong second) {
        return first.isPresent() ? first : second;
    }

    /** Names that a provider sends are shown to people and kept in logs: only short plain ones are taken. */
    private static Optional<String> plain(JsonNode name) {
        return Optional.of(name.asText()).filter(text -> text.matches("[A-Za-z0-9][A-Za-z0-9._:/@+~-]{0,127}"));
    }

    final String text() {
        return text.toString();
    }

    final boolean hasText() {
        return !text.isEmpty();
    }

    final Optional<String> model() {
        return model;
    }

    final Optional<String> requestId() {
        return requestId;
    }

    final Optional<Finish> finish() {
        return finish;
    }

    final Optional<ProviderError> error() {
        return error;
    }

    final Usage usage() {
        return usage;
    }

    final boolean isRefused() {
        return refused;
    }

    /** Whether anything of the dialect was read. */
    final boolean isUnderstood() {
        return understood;
    }
}
