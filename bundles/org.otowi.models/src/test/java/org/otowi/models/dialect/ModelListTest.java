package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.models.chat.EndKind;
import org.otowi.models.key.Key;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.provider.BaseUrl;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.ModelsException;
import org.otowi.models.provider.Provider;
import org.otowi.models.provider.ProviderReader;
import org.otowi.models.settings.Settings;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;
import org.otowi.provenance.Cancellation;

/** Lists of models: of every dialect, in pages, and when they fail. */
class ModelListTest {

    @TempDir
    Path state;

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "OPENAI_RESPONSES"})
    void openAiListsAllAtOnce(Dialect dialect) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(
                Reply.json(200, "{\"object\":\"list\",\"data\":[{\"id\":\"b\"},{\"id\":\"a/x:1\"},{\"id\":\"not an id\"}]}"))) {
            assertEquals(List.of("b", "a/x:1"), list(server, dialect));
            assertEquals("/v1/models", server.requests().get(0).target());
            assertEquals("GET", server.requests().get(0).method());
            assertEquals("Bearer sk-list", server.requests().get(0).header("authorization").orElseThrow());
        }
    }

    @Test
    void anthropicListsInPages() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(
                Reply.json(200, "{\"data\":[{\"id\":\"a\"}],\"has_more\":true,\"last_id\":\"a\"}"),
                Reply.json(200, "{\"data\":[{\"id\":\"b\"}],\"has_more\":false}"))) {
            assertEquals(List.of("a", "b"), list(server, Dialect.ANTHROPIC));
            assertEquals("/v1/models?limit=1000&after_id=a", server.requests().get(1).target());
            assertEquals("2023-06-01", server.requests().get(1).header("anthropic-version").orElseThrow());
        }
    }

    @Test
    void geminiListsInPagesWhatGeneratesContent() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(
                Reply.json(200, "{\"models\":[{\"name\":\"models/g-1\",\"supportedGenerationMethods\":[\"generateContent\"]},"
                        + "{\"name\":\"models/e\",\"supportedGenerationMethods\":[\"embedContent\"]}],\"nextPageToken\":\"a=b&c\"}"),
                Reply.json(200, "{\"models\":[{\"name\":\"models/g-2\"}]}"))) {
            assertEquals(List.of("g-1", "g-2"), list(server, Dialect.GEMINI));
            assertEquals("/v1beta/models?pageSize=1000&pageToken=a%3Db%26c", server.requests().get(1).target());
        }
    }

    @Test
    void ollamaListsItsTags() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(200, "{\"models\":[{\"name\":\"llama3.1:8b\"}]}"))) {
            assertEquals(List.of("llama3.1:8b"), list(server, Dialect.OLLAMA));
            assertEquals("/api/tags", server.requests().get(0).target());
            assertFalse(server.requests().get(0).head().contains("sk-list"));
        }
    }

    @Test
    void pagesThatGoRoundInACircleEnd() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(
                Reply.json(200, "{\"data\":[{\"id\":\"a\"}],\"has_more\":true,\"last_id\":\"a\"}"))) {
            assertEquals(List.of("a", "a"), list(server, Dialect.ANTHROPIC));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoListIsSaidWithoutContent(Dialect dialect) {
        for (String body : List.of("{}", "[]", "{\"data\":{},\"models\":7}", "CANARY",
                "{\"error\":{\"message\":\"CANARY\"}}")) {
            try (ScriptedServer server = ScriptedServer.start(Reply.json(200, body))) {
                ModelsException failed = assertThrows(ModelsException.class, () -> list(server, dialect));
                assertFalse(failed.getMessage().contains("CANARY"), failed.getMessage());
            }
        }
        try (ScriptedServer server = ScriptedServer.start(Reply.json(401, "{\"error\":{\"message\":\"CANARY\"}}"))) {
            assertEquals(EndKind.KEY, assertThrows(ModelsException.class, () -> list(server, dialect)).kind());
        }
    }

    @Test
    void vertexHasNoList() {
        Provider vertex = provider(URI.create("http://127.0.0.1:1/v1/projects/p/locations/l/publishers/google/"),
                Dialect.GEMINI);
        assertTrue(assertThrows(ModelsException.class, () -> models().modelIds(vertex, Cancellation.NEVER)).getMessage()
                .contains("no list"));
    }

    @Test
    void aListCanBeStopped() {
        try (ScriptedServer server = ScriptedServer.start(Reply.silence())) {
            assertThrows(CancellationException.class, () -> models().modelIds(
                    provider(server.uri("/v1/"), Dialect.OPENAI_CHAT), () -> server.connections() > 0));
        }
    }

    private List<String> list(ScriptedServer server, Dialect dialect) throws ModelsException {
        return models().modelIds(provider(BaseUrl.of(server.uri("").toString(), dialect), dialect), Cancellation.NEVER);
    }

    private Models models() {
        return new Models(new Models.Setup(LoadedPolicy.NONE, Settings.DEFAULT,
                List.of((provider, stopped) -> Optional.of(new Key("sk-list", "the test"))), ProxySource.NONE, Trust.DEFAULT,
                state));
    }

    private static Provider provider(URI baseUrl, Dialect dialect) {
        return new Provider("scripted", "Scripted", dialect, baseUrl, ProviderReader.usual(dialect), Optional.empty(),
                List.of(),
                Optional.empty(), Map.of(), Optional.empty());
    }
}
