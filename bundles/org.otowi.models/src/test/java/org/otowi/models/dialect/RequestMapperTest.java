package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Image;
import org.otowi.models.chat.Message;
import org.otowi.models.chat.Role;
import org.otowi.models.egress.Feature;
import org.otowi.models.provider.BaseUrl;
import org.otowi.models.provider.Catalogue;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Provider;
import org.otowi.models.provider.ProviderReader;

/** Each dialect's request: where it goes, what it says, and that nothing of a key is in it. */
class RequestMapperTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Message> CONVERSATION = List.of(Message.system("Be brief."), Message.user("What is 1 + 1?"),
            Message.assistant("2"), Message.user("And \u03c0, \ud83d\ude80?"));
    private static final ChatRequest REQUEST = ChatRequest.of(Feature.ASK, CONVERSATION, List.of());

    @Test
    void chatCompletionsAsksForAStreamWithUsage() throws Exception {
        Mapped mapped = map(Dialect.OPENAI_CHAT, "gpt-4o", REQUEST.withMaxOutputTokens(100).withTemperature(0.5));
        assertEquals("https://models.example.org/base/v1/chat/completions", mapped.outgoing().uri().toString());
        assertEquals(JSON.readTree("""
                {"model": "gpt-4o", "messages": [{"role": "system", "content": "Be brief."},
                 {"role": "user", "content": "What is 1 + 1?"}, {"role": "assistant", "content": "2"},
                 {"role": "user", "content": "And \u03c0, \ud83d\ude80?"}], "temperature": 0.5, "max_tokens": 100,
                 "stream": true, "stream_options": {"include_usage": true}}"""), body(mapped));
    }

    @Test
    void responsesAreNotStored() throws Exception {
        Mapped mapped = map(Dialect.OPENAI_RESPONSES, "gpt-4o", REQUEST.withMaxOutputTokens(100));
        assertEquals("https://models.example.org/base/v1/responses", mapped.outgoing().uri().toString());
        JsonNode body = body(mapped);
        assertTrue(body.get("stream").asBoolean());
        assertFalse(body.get("store").asBoolean());
        assertEquals(100, body.get("max_output_tokens").asInt());
        assertEquals("[\"system\",\"user\",\"assistant\",\"user\"]", JSON.writeValueAsString(body.get("input")
                .findValues("role")));
    }

    @Test
    void anthropicGetsItsVersionAndALimitFromTheModelsData() throws Exception {
        Mapped mapped = map(Dialect.ANTHROPIC, "claude-3-haiku-20240307", REQUEST);
        assertEquals("https://models.example.org/base/v1/messages", mapped.outgoing().uri().toString());
        assertEquals("2023-06-01", mapped.outgoing().headers().get("anthropic-version"));
        JsonNode body = body(mapped);
        assertEquals(4096, body.get("max_tokens").asInt());
        assertTrue(body.get("stream").asBoolean());
        assertTrue(body.get("system").toString().contains("Be brief."));
        assertEquals(3, body.get("messages").size());
    }

    @Test
    void noModelIsAskedForMoreThanItGives() throws Exception {
        Mapped mapped = map(Dialect.ANTHROPIC, "claude-3-haiku-20240307", REQUEST.withMaxOutputTokens(1_000_000));
        assertEquals(4096, body(mapped).get("max_tokens").asInt());
    }

    @Test
    void geminiStreamsByItsAddress() throws Exception {
        Mapped mapped = map(Dialect.GEMINI, "gemini-2.5-flash", REQUEST.withMaxOutputTokens(100));
        assertEquals("https://models.example.org/base/v1/models/gemini-2.5-flash:streamGenerateContent?alt=sse",
                mapped.outgoing().uri().toString());
        JsonNode body = body(mapped);
        assertEquals(100, body.at("/generationConfig/maxOutputTokens").asInt());
        assertEquals(3, body.get("contents").size());
        assertTrue(body.get("systemInstruction").toString().contains("Be brief."));
    }

    @Test
    void vertexHasItsOwnHostAndPath() throws Exception {
        Provider vertex = ProviderReader.read(JSON.readTree("""
                {"id": "vertex", "baseUrl":
                 "https://us-central1-aiplatform.googleapis.com/v1/projects/lab/locations/us-central1/publishers/google"}"""),
                id -> Catalogue.BUILT_IN.template(id).map(template -> template.provider()), Optional.empty());
        Mapped mapped = RequestMapper.map(asked(vertex, "gemini-2.5-pro", REQUEST));
        assertEquals("https://us-central1-aiplatform.googleapis.com/v1/projects/lab/locations/us-central1/publishers/google/models/"
                + "gemini-2.5-pro:streamGenerateContent?alt=sse", mapped.outgoing().uri().toString());
        assertEquals(KeyHeader.BEARER, vertex.keyHeader());
        assertFalse(mapped.outgoing().headers().containsKey("x-goog-api-key"));
    }

    @Test
    void ollamaIsAskedForRoomEnoughAndNotToCut() throws Exception {
        Mapped mapped = map(Dialect.OLLAMA, "llama3.1", ChatRequest.of(Feature.ASK, "word ".repeat(8_000))
                .withMaxOutputTokens(500));
        assertEquals("https://models.example.org/base/v1/api/chat", mapped.outgoing().uri().toString());
        JsonNode body = body(mapped);
        assertEquals(18_432, body.at("/options/num_ctx").asInt());
        assertEquals(500, body.at("/options/num_predict").asInt());
        assertFalse(body.get("truncate").asBoolean(true));
        assertFalse(body.has("tools") || body.path("options").has("stop"), "nothing that says nothing");
        assertTrue(body.get("stream").asBoolean());
    }

    @Test
    void aPromptThatCannotFitIsWarnedOfBeforehand() throws Exception {
        Mapped mapped = map(Dialect.OLLAMA, "gemma3:1b", ChatRequest.of(Feature.ASK, "word ".repeat(80_000)));
        assertEquals(32_768, body(mapped).at("/options/num_ctx").asInt());
        assertEquals(1, mapped.warnings().size());
        assertTrue(mapped.warnings().get(0).contains("32768"), mapped.warnings().get(0));
    }

    @Test
    void azureDeploymentsOfTheOlderFormKeepTheirVersion() throws Exception {
        Provider azure = provider(Dialect.OPENAI_CHAT,
                "https://lab.openai.azure.us/openai/deployments/lab-gpt/?api-version=2024-10-21", KeyHeader.API_KEY);
        assertEquals("https://lab.openai.azure.us/openai/deployments/lab-gpt/chat/completions?api-version=2024-10-21",
                RequestMapper.map(asked(azure, "lab-gpt", REQUEST)).outgoing().uri().toString());
        Provider newer = provider(Dialect.OPENAI_CHAT, "https://lab.openai.azure.us/openai/v1", KeyHeader.API_KEY);
        assertEquals("https://lab.openai.azure.us/openai/v1/chat/completions",
                RequestMapper.map(asked(newer, "lab-gpt", REQUEST)).outgoing().uri().toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "OPENAI_RESPONSES"})
    void row37ReasoningModelsGetNoTemperatureAndTheirOwnLimit(Dialect dialect) throws Exception {
        JsonNode body = body(map(dialect, "o3", REQUEST.withTemperature(0.2).withMaxOutputTokens(100)));
        assertFalse(body.has("temperature"));
        assertFalse(body.has("max_tokens"));
        assertEquals(100, body.get(dialect == Dialect.OPENAI_CHAT ? "max_completion_tokens" : "max_output_tokens").asInt());
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfAKeyIsInTheRequest(Dialect dialect) throws Exception {
        Mapped mapped = map(dialect, "a-model", REQUEST);
        assertFalse(mapped.outgoing().headers().keySet().stream().anyMatch(name -> name.matches("(?i).*(auth|key).*")),
                mapped.outgoing().headers().toString());
        assertFalse(mapped.outgoing().uri().toString().contains("key"));
        assertFalse(new String(mapped.outgoing().body(), StandardCharsets.UTF_8)
                .contains(LangChain.NO_KEY));
        assertEquals("application/json", mapped.outgoing().headers().get("content-type"));
        assertEquals("lab", mapped.outgoing().headers().get("x-department"));
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaIsSentAsItIs(Dialect dialect) throws Exception {
        ObjectNode schema = (ObjectNode) JSON.readTree("""
                {"type": "object", "properties": {"claim": {"type": "string", "pattern": "^[A-Z]"}, "page": {"$ref": "#/$defs/p"}},
                 "required": ["claim"], "$defs": {"p": {"type": ["integer", "null"]}}}""");
        Mapped mapped = map(dialect, dialect == Dialect.GEMINI ? "gemini-2.5-pro" : "gpt-4o", REQUEST.withSchema(schema));
        String path = switch (dialect) {
            case OPENAI_CHAT -> "/response_format/json_schema/schema";
            case OPENAI_RESPONSES -> "/text/format/schema";
            case ANTHROPIC -> "/output_config/format/schema";
            case GEMINI -> "/generationConfig/responseJsonSchema";
            case OLLAMA -> "/format";
        };
        assertEquals(schema, body(mapped).at(path));
        assertEquals(List.of(), mapped.warnings());
        assertFalse(body(mapped).findPath("strict").asBoolean());
    }

    @Test
    void aClosedSchemaIsHeldToStrictly() throws Exception {
        ObjectNode schema = (ObjectNode) JSON.readTree("""
                {"type": "object", "properties": {"claim": {"type": "string"}}, "required": ["claim"],
                 "additionalProperties": false}""");
        assertTrue(body(map(Dialect.OPENAI_CHAT, "gpt-4o", REQUEST.withSchema(schema))).findPath("strict").asBoolean());
    }

    @Test
    void whereAModelTakesNoSchemaThePersonIsTold() throws Exception {
        Mapped mapped = map(Dialect.OPENAI_CHAT, "unknown-model", REQUEST.withSchema(JSON.createObjectNode().put("type",
                "object")));
        assertFalse(body(mapped).has("response_format"));
        assertEquals(1, mapped.warnings().size());
    }

    @ParameterizedTest
    @EnumSource
    void picturesGoToModelsThatSee(Dialect dialect) throws Exception {
        Mapped mapped = map(dialect, "gpt-4o", withPicture());
        assertTrue(new String(mapped.outgoing().body(), StandardCharsets.UTF_8).contains("AQID"));
    }

    @ParameterizedTest
    @EnumSource
    void otherModelsAreNotSentPictures(Dialect dialect) {
        UnsuitableException refused = assertThrows(UnsuitableException.class, () -> map(dialect, "o3-mini", withPicture()));
        assertEquals(EndKind.REQUEST, refused.end().kind().orElseThrow());
        assertTrue(refused.getMessage().contains("o3-mini"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../x", "a/../../b", "m?key=1", "m#x", "m\r\nHost: x", "m%2e%2e", "//x"})
    void aModelsIdCannotBendTheAddress(String model) {
        for (Dialect dialect : Dialect.values()) {
            assertEquals(EndKind.MODEL, assertThrows(UnsuitableException.class, () -> map(dialect, model, REQUEST)).end()
                    .kind()
                    .orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionOfNothingIsRefusedInWordsOfOurOwn(Dialect dialect) {
        assertThrows(UnsuitableException.class, () -> map(dialect, "gpt-4o", ChatRequest.of(Feature.ASK, " ")));
        assertThrows(UnsuitableException.class, () -> map(dialect, "gpt-4o", ChatRequest.of(Feature.ASK, List.of(),
                List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void halfACharacterDoesNotBreakTheRequest(Dialect dialect) throws Exception {
        assertTrue(body(map(dialect, "gpt-4o", ChatRequest.of(Feature.ASK, "cut \ud83d here"))).toString()
                .contains("cut ? here"));
    }

    @Test
    void alsoWhatIsFarTooLargeIsWrittenSoThatTheGateCanSaySo() throws Exception {
        Mapped mapped = map(Dialect.OPENAI_CHAT, "gpt-4o", ChatRequest.of(Feature.ASK, "x".repeat(21_000_000)));
        assertTrue(mapped.outgoing().body().length > 21_000_000);
    }

    @Test
    void extensionsOfTheCallersClassLoaderAreNotLookedFor() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        ClassLoader hostile = new ClassLoader(before) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("asked for " + name);
            }
        };
        Thread.currentThread().setContextClassLoader(hostile);
        try {
            for (Dialect dialect : Dialect.values()) {
                map(dialect, "gpt-4o", REQUEST);
            }
            assertEquals(hostile, Thread.currentThread().getContextClassLoader());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static ChatRequest withPicture() {
        return ChatRequest.of(Feature.ASK, List.of(new Message(Role.USER, "What is this?",
                List.of(new Image("image/png", new byte[] {1, 2, 3})))), List.of());
    }

    private static JsonNode body(Mapped mapped) throws IOException {
        return JSON.readTree(mapped.outgoing().body());
    }

    private static Mapped map(Dialect dialect, String model, ChatRequest request) throws UnsuitableException {
        return RequestMapper.map(asked(provider(dialect, "https://models.example.org/base/v1", ProviderReader
                .usual(dialect)), model,
                request));
    }

    private static Asked asked(Provider provider, String model, ChatRequest request) {
        return new Asked(provider, model, Catalogue.BUILT_IN.info(model, List.of()), request);
    }

    private static Provider provider(Dialect dialect, String baseUrl, KeyHeader header) {
        URI base = BaseUrl.of(baseUrl, dialect);
        return new Provider("lab", "Lab", dialect, base, header, Optional.empty(), List.of(), Optional.empty(),
                Map.of("X-Department", "lab"), Optional.empty());
    }
}
