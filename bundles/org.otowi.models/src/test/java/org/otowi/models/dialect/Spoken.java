package org.otowi.models.dialect;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.models.provider.Dialect;

/** The events of each dialect as its servers send them, without framing: what the fault table bends. */
record Spoken(Dialect dialect) {

    static final String MODEL = "gpt-4o";

    /** Dialects in server-sent events. */
    boolean isSse() {
        return dialect != Dialect.OLLAMA;
    }

    /** The framed form of events. */
    String framed(List<String> events) {
        return events.stream().map(this::framed).collect(Collectors.joining());
    }

    String framed(String event) {
        return isSse() ? "data: " + event + "\n\n" : event + "\n";
    }

    /** A whole reply that says the texts. */
    List<String> whole(String... texts) {
        return append(started(texts), finish(), List.of());
    }

    /** A reply that began. */
    List<String> started(String... texts) {
        return append(start(), Stream.of(texts).map(this::text).toList(), List.of());
    }

    static List<String> append(List<String> first, List<String> second, List<String> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }

    List<String> start() {
        return switch (dialect) {
            case OPENAI_CHAT -> List.of(chat("{\"role\":\"assistant\",\"content\":\"\"}", null));
            case OPENAI_RESPONSES -> List.of("""
                    {"type":"response.created","response":{"id":"resp_1","object":"response","model":"%s","status":"in_progress"}}"""
                            .formatted(MODEL));
            case ANTHROPIC -> List.of("""
                    {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"%s","content":[],\
                    "usage":{"input_tokens":7,"cache_read_input_tokens":3,"output_tokens":1}}}""".formatted(MODEL),
                    "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}");
            case GEMINI, OLLAMA -> List.of();
        };
    }

    String text(String text) {
        String quoted = '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
        return switch (dialect) {
            case OPENAI_CHAT -> chat("{\"content\":" + quoted + "}", null);
            case OPENAI_RESPONSES -> "{\"type\":\"response.output_text.delta\",\"item_id\":\"m\",\"delta\":" + quoted + "}";
            case ANTHROPIC -> "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                    + quoted + "}}";
            case GEMINI -> gemini("\"content\":{\"role\":\"model\",\"parts\":[{\"text\":" + quoted + "}]}", "");
            case OLLAMA -> ollama(quoted, "\"done\":false");
        };
    }

    String thought() {
        return switch (dialect) {
            case OPENAI_CHAT -> chat("{\"reasoning_content\":\"hm\"}", null);
            case OPENAI_RESPONSES -> "{\"type\":\"response.reasoning_summary_text.delta\",\"delta\":\"hm\"}";
            case ANTHROPIC -> "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\"hm\"}}";
            case GEMINI -> gemini("\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"hm\",\"thought\":true}]}", "");
            case OLLAMA -> """
                    {"model":"%s","message":{"role":"assistant","content":"","thinking":"hm"},"done":false}""".formatted(MODEL);
        };
    }

    /** The end of a whole reply, with 10 tokens read (3 of them cached where the dialect says so) and 5 written. */
    List<String> finish() {
        return finish(switch (dialect) {
            case OPENAI_CHAT, OLLAMA -> "stop";
            case OPENAI_RESPONSES -> "completed";
            case ANTHROPIC -> "end_turn";
            case GEMINI -> "STOP";
        });
    }

    /** The end of a reply that reached the limit. */
    List<String> limit() {
        return finish(switch (dialect) {
            case OPENAI_CHAT, OLLAMA -> "length";
            case OPENAI_RESPONSES -> "incomplete";
            case ANTHROPIC -> "max_tokens";
            case GEMINI -> "MAX_TOKENS";
        });
    }

    private List<String> finish(String reason) {
        return switch (dialect) {
            case OPENAI_CHAT -> List.of(chat("{}", reason), """
                    {"id":"chatcmpl-1","model":"%s","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":5,\
                    "prompt_tokens_details":{"cached_tokens":3}}}""".formatted(MODEL), "[DONE]");
            case OPENAI_RESPONSES -> List.of("""
                    {"type":"response.%s","response":{"id":"resp_1","model":"%s","status":"%s","incomplete_details":\
                    {"reason":"max_output_tokens"},"usage":{"input_tokens":10,"output_tokens":5,"input_tokens_details":\
                    {"cached_tokens":3}}}}""".formatted(reason, MODEL, reason));
            case ANTHROPIC -> List.of("{\"type\":\"content_block_stop\",\"index\":0}",
                    "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"" + reason
                    + "\"},\"usage\":{\"output_tokens\":5}}",
                    "{\"type\":\"message_stop\"}");
            case GEMINI -> List.of(gemini("\"content\":{\"parts\":[]},\"finishReason\":\"" + reason + "\"",
                    ",\"usageMetadata\":{\"promptTokenCount\":10,\"candidatesTokenCount\":5,\"cachedContentTokenCount\":3}"));
            case OLLAMA -> List.of(ollama("\"\"", "\"done\":true,\"done_reason\":\"" + reason
                    + "\",\"prompt_eval_count\":10,\"eval_count\":5"));
        };
    }

    /** An error in the middle of a stream; the sentence of it quotes the prompt, which must not be seen. */
    String error(String secret) {
        return switch (dialect) {
            case OPENAI_CHAT -> "{\"error\":{\"message\":\"" + secret + "\",\"type\":\"server_error\",\"code\":null}}";
            case OPENAI_RESPONSES -> "{\"type\":\"error\",\"code\":\"server_error\",\"message\":\"" + secret
                    + "\",\"param\":null}";
            case ANTHROPIC -> "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"" + secret
                    + "\"}}";
            case GEMINI -> "{\"error\":{\"code\":503,\"message\":\"" + secret + "\",\"status\":\"UNAVAILABLE\"}}";
            case OLLAMA -> "{\"error\":\"" + secret + "\"}";
        };
    }

    /** The body of a 400 for a prompt that is too long. */
    String tooLong(String secret) {
        return switch (dialect) {
            case OPENAI_CHAT, OPENAI_RESPONSES -> "{\"error\":{\"message\":\"" + secret
                    + "\",\"type\":\"invalid_request_error\",\"param\":\"messages\",\"code\":\"context_length_exceeded\"}}";
            case ANTHROPIC -> "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":"
                    + "\"prompt is too long: 201000 tokens > 200000 maximum " + secret + "\"}}";
            case GEMINI -> "{\"error\":{\"code\":400,\"message\":\"The input token count (1048577) exceeds the maximum number of "
                    + "tokens allowed (1048576). " + secret + "\",\"status\":\"INVALID_ARGUMENT\"}}";
            case OLLAMA -> "{\"error\":\"the prompt exceeds the context length " + secret + "\"}";
        };
    }

    private static String chat(String delta, String finish) {
        return "{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"model\":\"" + MODEL
                + "\",\"choices\":[{\"index\":0,"
                + "\"delta\":" + delta + ",\"finish_reason\":" + (finish == null ? "null" : '"' + finish + '"') + "}]}";
    }

    private static String gemini(String candidate, String more) {
        return "{\"candidates\":[{" + candidate + ",\"index\":0}]" + more + ",\"modelVersion\":\"" + MODEL
                + "\",\"responseId\":\"gem-1\"}";
    }

    private static String ollama(String quoted, String more) {
        return "{\"model\":\"" + MODEL
                + "\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":"
                + quoted + "}," + more + "}";
    }
}
