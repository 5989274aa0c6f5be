package org.otowi.models.dialect;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiResponsesStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.otowi.models.chat.Message;

/**
 * Has LangChain4j write a request: conversation, roles, pictures and parameters of each dialect are its work. It gets a key
 * of no use, and an HTTP client that sends nothing.
 */
final class LangChain {

    /** LangChain4j insists on a key; whatever header it puts this into is dropped. */
    static final String NO_KEY = "none";

    private static final int USUAL_OUTPUT = 4096;

    private LangChain() {}

    /**
     * The request as LangChain4j would send it; empty if it could not write it. LangChain4j looks for extensions by the thread's
     * class loader: in an IDE that is another bundle's, which may bring a LangChain4j of its own.
     *
     * @param base address without slash and query
     */
    static Optional<HttpRequest> write(Asked asked, String base) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LangChain.class.getClassLoader());
        try {
            return taken(asked, base);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Optional<HttpRequest> taken(Asked asked, String base) {
        Captor captor = new Captor();
        StreamingChatModel model = switch (asked.provider().dialect()) {
            case OPENAI_CHAT -> chat(asked, base, captor);
            case OPENAI_RESPONSES -> responses(asked, base, captor);
            case ANTHROPIC -> anthropic(asked, base, captor);
            case GEMINI -> gemini(asked, base, captor);
            case OLLAMA -> ollama(asked, base, captor);
        };
        model.chat(conversation(asked.request().messages()), Unheard.INSTANCE);
        return captor.taken();
    }

    private static StreamingChatModel chat(Asked asked, String base, Captor captor) {
        Integer most = boxed(asked);
        boolean reasoning = asked.info().reasoning();
        return OpenAiStreamingChatModel.builder().httpClientBuilder(captor).baseUrl(base).apiKey(NO_KEY)
                .modelName(asked.model()).maxTokens(reasoning ? null : most).maxCompletionTokens(reasoning ? most : null)
                .temperature(temperature(asked)).build();
    }

    private static StreamingChatModel responses(Asked asked, String base, Captor captor) {
        return OpenAiResponsesStreamingChatModel.builder().httpClientBuilder(captor).baseUrl(base).apiKey(NO_KEY)
                .modelName(asked.model()).store(false).maxOutputTokens(boxed(asked)).temperature(temperature(asked)).build();
    }

    private static StreamingChatModel anthropic(Asked asked, String base, Captor captor) {
        long usual = Math.min(asked.info().maxOutputTokens().orElse(USUAL_OUTPUT), Integer.MAX_VALUE);
        int most = asked.maxOutputTokens().orElse((int) usual);
        return AnthropicStreamingChatModel.builder().httpClientBuilder(captor).baseUrl(base).apiKey(NO_KEY)
                .modelName(asked.model()).maxTokens(most).temperature(temperature(asked)).build();
    }

    private static StreamingChatModel gemini(Asked asked, String base, Captor captor) {
        return GoogleAiGeminiStreamingChatModel.builder().httpClientBuilder(captor).baseUrl(base).apiKey(NO_KEY)
                .modelName(asked.model()).maxOutputTokens(boxed(asked)).temperature(temperature(asked)).build();
    }

    private static StreamingChatModel ollama(Asked asked, String base, Captor captor) {
        return OllamaStreamingChatModel.builder().httpClientBuilder(captor).baseUrl(base).modelName(asked.model())
                .numPredict(boxed(asked)).numCtx((int) ContextSize.of(asked).tokens()).temperature(temperature(asked))
                .build();
    }

    /** LangChain4j takes null for what is left out. */
    private static Integer boxed(Asked asked) {
        return asked.maxOutputTokens().isPresent() ? asked.maxOutputTokens().getAsInt() : null;
    }

    private static Double temperature(Asked asked) {
        return asked.temperature().isPresent() ? asked.temperature().getAsDouble() : null;
    }

    private static List<ChatMessage> conversation(List<Message> messages) {
        List<ChatMessage> conversation = new ArrayList<>();
        for (Message message : messages) {
            String text = whole(message.text());
            conversation.add(switch (message.role()) {
                case SYSTEM -> SystemMessage.from(text);
                case ASSISTANT -> AiMessage.from(text);
                case USER -> UserMessage.from(contents(message, text));
            });
        }
        return conversation;
    }

    private static List<Content> contents(Message message, String text) {
        List<Content> contents = new ArrayList<>();
        if (!text.isBlank()) {
            contents.add(TextContent.from(text));
        }
        message.images().forEach(image -> contents.add(
                ImageContent.from(Base64.getEncoder().encodeToString(image.bytes()), image.mediaType())));
        return contents;
    }

    /** Half a surrogate pair, as editors cut them, is no Unicode and fits into no JSON. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Nothing is ever received through LangChain4j. */
    private enum Unheard implements StreamingChatResponseHandler {
        INSTANCE;

        @Override
        public void onPartialResponse(String partialResponse) {}

        @Override
        public void onCompleteResponse(ChatResponse completeResponse) {}

        @Override
        public void onError(Throwable error) {}
    }
}
