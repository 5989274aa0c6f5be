package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.EndKind;
import org.otowi.models.provider.Dialect;
import org.otowi.models.transport.MalformedException;
import org.otowi.models.transport.ProviderError;
import org.otowi.models.transport.Signal;

/** What readers make of events that servers send, beside those of the fault table. */
class ReplyReaderTest {

    @ParameterizedTest
    @EnumSource
    void thoughtsAreToldButNotPassedOn(Dialect dialect) throws Exception {
        Spoken spoken = new Spoken(dialect);
        List<String> heard = new ArrayList<>();
        ReplyReader reader = ReplyReader.of(dialect, new ChatListener() {
            @Override
            public void onText(String text) {
                heard.add(text);
            }

            @Override
            public void onThinking() {
                heard.add("(thinks)");
            }
        });
        assertEquals(Signal.THINKING, reader.read("message", spoken.thought()));
        assertEquals(Signal.TEXT, reader.read("message", spoken.text("So.")));
        assertEquals(List.of("(thinks)", "So."), heard);
        assertEquals("So.", reader.text());
    }

    @Test
    void reasoningTokensAreCounted() throws Exception {
        assertEquals(OptionalLong.of(9), read(Dialect.OPENAI_CHAT, """
                {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":20,"completion_tokens_details":{"reasoning_tokens":9}}}""")
                        .usage().reasoning());
        ReplyReader gemini = read(Dialect.GEMINI, """
                {"usageMetadata":{"promptTokenCount":1,"candidatesTokenCount":11,"thoughtsTokenCount":9}}""");
        assertEquals(OptionalLong.of(9), gemini.usage().reasoning());
        assertEquals(OptionalLong.of(20), gemini.usage().output());
        assertEquals(OptionalLong.of(9), read(Dialect.OPENAI_RESPONSES, """
                {"type":"response.completed","response":{"status":"completed","usage":{"input_tokens":1,"output_tokens":20,
                 "output_tokens_details":{"reasoning_tokens":9}}}}""").usage().reasoning());
    }

    @Test
    void anthropicsCacheBelongsToThePrompt() throws Exception {
        ReplyReader reader = read(Dialect.ANTHROPIC, """
                {"type":"message_start","message":{"usage":{"input_tokens":5,"cache_read_input_tokens":90,
                 "cache_creation_input_tokens":5}}}""");
        assertEquals(OptionalLong.of(100), reader.usage().input());
        assertEquals(OptionalLong.of(90), reader.usage().cached());
    }

    @ParameterizedTest
    @CsvSource({"stop, WHOLE", "length, LIMIT", "content_filter, FILTER", "tool_calls, WHOLE", "eos, WHOLE",
            "error, BROKEN"})
    void chatFinishes(String reason, Finish finish) throws Exception {
        assertEquals(Optional.of(finish), read(Dialect.OPENAI_CHAT,
                "{\"choices\":[{\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}").finish());
    }

    @ParameterizedTest
    @CsvSource({"STOP, WHOLE", "MAX_TOKENS, LIMIT", "SAFETY, FILTER", "RECITATION, FILTER", "OTHER, BROKEN",
            "NEW_ONE, BROKEN"})
    void geminiFinishes(String reason, Finish finish) throws Exception {
        assertEquals(Optional.of(finish),
                read(Dialect.GEMINI, "{\"candidates\":[{\"finishReason\":\"" + reason + "\"}]}").finish());
    }

    @ParameterizedTest
    @CsvSource({"end_turn, WHOLE", "max_tokens, LIMIT", "refusal, FILTER", "model_context_window_exceeded, LIMIT"})
    void anthropicFinishesOnlyWithMessageStop(String reason, Finish finish) throws Exception {
        ReplyReader reader = read(Dialect.ANTHROPIC, "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"" + reason
                + "\"}}");
        assertEquals(Optional.empty(), reader.finish());
        assertEquals(Signal.DONE, reader.read("message_stop", "{\"type\":\"message_stop\"}"));
        assertEquals(Optional.of(finish), reader.finish());
    }

    @Test
    void anEmptyFinishReasonIsNone() throws Exception {
        assertEquals(Optional.empty(),
                read(Dialect.OPENAI_CHAT, "{\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"\"}]}")
                .finish());
    }

    @Test
    void serversThatDoNotStreamAreUnderstood() throws Exception {
        assertWhole(Dialect.OPENAI_CHAT, """
                {"object":"chat.completion","model":"m","choices":[{"message":{"content":"All."},"finish_reason":"stop"}]}""");
        assertWhole(Dialect.OPENAI_RESPONSES, """
                {"object":"response","model":"m","status":"completed","error":null,
                 "output":[{"type":"reasoning"},{"type":"message","content":[{"type":"output_text","text":"All."}]}]}""");
        assertWhole(Dialect.ANTHROPIC, """
                {"type":"message","model":"m","content":[{"type":"text","text":"All."}],"stop_reason":"end_turn"}""");
        assertWhole(Dialect.GEMINI, """
                {"modelVersion":"m","candidates":[{"content":{"parts":[{"text":"All."}]},"finishReason":"STOP"}]}""");
        assertWhole(Dialect.OLLAMA, "{\"model\":\"m\",\"message\":{\"content\":\"All.\"},\"done\":true}");
    }

    private static void assertWhole(Dialect dialect, String reply) throws MalformedException {
        ReplyReader reader = read(dialect, reply);
        assertEquals("All.", reader.text());
        assertEquals(Optional.of(Finish.WHOLE), reader.finish());
        assertEquals(Optional.of("m"), reader.model());
    }

    @Test
    void partsOfAListAreSaidAndThought() throws Exception {
        ReplyReader reader = read(Dialect.OPENAI_CHAT, "{\"choices\":[{\"delta\":{\"content\":[{\"type\":\"thinking\"},"
                + "{\"type\":\"text\",\"text\":\"So \"},{\"type\":\"text\",\"text\":\"it is.\"}]}}]}");
        assertEquals("So it is.", reader.text());
    }

    @Test
    void geminisStopInEveryResponseEndsNothing() throws Exception {
        ReplyReader reader = ReplyReader.of(Dialect.GEMINI, ChatListener.NONE);
        String response = "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"a\"}]},\"finishReason\":\"STOP\"}],"
                + "\"usageMetadata\":{\"promptTokenCount\":1,\"candidatesTokenCount\":1}}";
        assertEquals(Signal.TEXT, reader.read("message", response));
        assertEquals(Signal.TEXT, reader.read("message", response));
        assertEquals("aa", reader.text());
    }

    @Test
    void countsThatCannotBeAreNotTaken() throws Exception {
        for (String count : List.of("-1", "1.5", "99999999999999999999999", "9223372036854775807", "\"7\"", "null", "{}")) {
            assertEquals(OptionalLong.empty(), read(Dialect.GEMINI, "{\"usageMetadata\":{\"candidatesTokenCount\":" + count
                    + ",\"thoughtsTokenCount\":" + count + "}}").usage().output(), count);
        }
    }

    @Test
    void aRefusalInWordsIsTextAndIsMarked() throws Exception {
        ReplyReader reader = read(Dialect.OPENAI_RESPONSES, "{\"type\":\"response.refusal.delta\",\"delta\":\"No.\"}");
        assertEquals("No.", reader.text());
        assertTrue(reader.isRefused());
    }

    @Test
    void namesThatAreNoNamesAreDropped() throws Exception {
        assertEquals(Optional.empty(),
                read(Dialect.OLLAMA, "{\"model\":\"the prompt said \\u001b[31m CANARY\",\"done\":true}").model());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "{\"error\":{\"code\":\"context_length_exceeded\"}}; CONTEXT_LENGTH; context_length_exceeded",
        "{\"error\":{\"message\":\"This model's maximum context length is 4096 tokens\",\"code\":400}}; CONTEXT_LENGTH; 400",
        "{\"error\":{\"type\":\"exceed_context_size_error\"}}; CONTEXT_LENGTH; exceed_context_size_error",
        "{\"error\":{\"code\":\"rate_limit_exceeded\"}}; QUOTA; rate_limit_exceeded",
        "{\"error\":{\"code\":429,\"status\":\"RESOURCE_EXHAUSTED\"}}; QUOTA; RESOURCE_EXHAUSTED",
        "{\"error\":{\"type\":\"insufficient_quota\"}}; QUOTA; insufficient_quota",
        "{\"error\":{\"code\":\"invalid_api_key\",\"type\":\"invalid_request_error\"}}; KEY; invalid_api_key",
        "{\"error\":{\"type\":\"authentication_error\"}}; KEY; authentication_error",
        "{\"error\":{\"code\":403,\"status\":\"PERMISSION_DENIED\"}}; KEY; PERMISSION_DENIED",
        "{\"error\":{\"code\":\"model_not_found\",\"type\":\"invalid_request_error\"}}; MODEL; model_not_found",
        "{\"error\":{\"code\":\"DeploymentNotFound\"}}; MODEL; DeploymentNotFound",
        "{\"error\":{\"code\":\"content_filter\"}}; FILTER; content_filter",
        "{\"error\":{\"type\":\"invalid_request_error\"}}; REQUEST; invalid_request_error",
        "{\"error\":{\"type\":\"overloaded_error\"}}; SERVER; overloaded_error",
        "{\"object\":\"error\",\"message\":\"x\",\"type\":\"NotFoundError\",\"code\":404}; MODEL; NotFoundError",
        "{\"error\":\"llama runner process has terminated\"}; SERVER; -",
        "{\"type\":\"error\",\"error\":{\"type\":\"api_error\"}}; SERVER; api_error"})
    void errorsAreToldApartByTheirCode(String event, EndKind kind, String code) throws Exception {
        ProviderError error = read(Dialect.OPENAI_CHAT, event).error().orElseThrow();
        assertEquals(kind, error.kind());
        assertEquals(code, error.code().orElse("-"));
    }

    @Test
    void whatAnErrorQuotesIsNotKept() throws Exception {
        ProviderError error = read(Dialect.OPENAI_CHAT,
                "{\"error\":{\"code\":\"CANARY with spaces\",\"type\":\"x\\u001b[31mCANARY\",\"message\":\"CANARY\"}}")
                .error()
                        .orElseThrow();
        assertFalse(error.toString().contains("CANARY"), error.toString());
        assertFalse(error.message("Lab", "m").contains("CANARY"));
    }

    @Test
    void everyErrorThatAProviderCanMakeHasWords() {
        for (EndKind kind : List.of(EndKind.CONTEXT_LENGTH, EndKind.QUOTA, EndKind.KEY, EndKind.MODEL, EndKind.REQUEST,
                EndKind.SERVER)) {
            assertTrue(new ProviderError(kind, Optional.of("code_1")).message("Lab", "m-1").contains("code_1"));
        }
    }

    private static ReplyReader read(Dialect dialect, String event) throws MalformedException {
        ReplyReader reader = ReplyReader.of(dialect, ChatListener.NONE);
        reader.read("message", event);
        return reader;
    }
}
