package org.otowi.models.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in data, and how settings and policies add to it. */
class CatalogueTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void knowsEveryProviderOfTheList() {
        assertEquals(List.of("openai", "anthropic", "gemini", "ollama", "azure", "azure-gov", "vertex", "bedrock",
                "gateway"),
                Catalogue.BUILT_IN.templates().stream().map(template -> template.provider().id()).toList());
    }

    @Test
    void everyBlankStandsInItsAddress() {
        for (Template template : Catalogue.BUILT_IN.templates()) {
            String address = template.provider().baseUrl().toString();
            template.blanks().forEach(blank -> assertTrue(address.contains(blank), address));
            assertEquals(template.blanks().isEmpty(), !address.matches(".*[A-Z]{4,}.*"), address);
            assertTrue(address.endsWith("/"), address);
        }
    }

    @Test
    void governmentCloudHasItsOwnHost() {
        assertTrue(Catalogue.BUILT_IN.template("azure-gov").orElseThrow().provider().baseUrl().getHost()
                .endsWith(".azure.us"));
    }

    @ParameterizedTest
    @CsvSource({"gpt-4o-mini-2024-07-18, gpt-4o-mini*, false, true", "GPT-4O, gpt-4o*, false, true",
            "o3-mini, o3-mini*, true, true",
        "gpt-5.2, gpt-5*, true, true", "llama3.1:70b, *llama3.1*, false, true", "something-else, *, false, false"})
    void theFirstPatternThatMatchesSaysWhatAModelCanDo(String model, String pattern, boolean reasoning, boolean schema) {
        ModelInfo info = Catalogue.BUILT_IN.info(model, List.of());
        assertEquals(pattern, info.pattern());
        assertEquals(reasoning, info.reasoning());
        assertEquals(schema, info.jsonSchema());
    }

    @Test
    void settingsComeFirstAndLeaveTheRestToTheBuiltInData() throws Exception {
        ModelInfo lab = ModelInfoReader.read(JSON.readTree("""
                {"pattern": "gpt-4o", "vision": false, "jsonSchema": true,
                 "price": {"input": 1, "output": 2, "currency": "EUR", "asOf": "2026-11"}}"""));
        ModelInfo info = Catalogue.BUILT_IN.info("gpt-4o", List.of(lab));
        assertFalse(info.vision());
        assertEquals(OptionalDouble.of(1), info.inputPrice());
        assertEquals(Optional.of("EUR"), info.currency());
        assertEquals(OptionalLong.of(128_000), info.contextTokens());
    }

    @Test
    void everyPriceSaysWhenItWasLookedUp() throws Exception {
        JSON.readTree(Catalogue.class.getResourceAsStream("models.json")).path("models").forEach(model -> {
            if (model.has("price")) {
                assertTrue(model.at("/price/asOf").asText().matches("\\d{4}-\\d{2}(-\\d{2})?"), model.toString());
                assertEquals("USD", model.at("/price/currency").asText());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"pattern\": \" \"}", "{\"pattern\": \"m\", \"contextTokens\": -1}",
        "{\"pattern\": \"m\", \"contextTokens\": \"many\"}", "{\"pattern\": \"m\", \"price\": {\"input\": -1}}"})
    void refusesWhatIsNoModel(String json) {
        assertThrows(IllegalArgumentException.class, () -> ModelInfoReader.read(JSON.readTree(json)));
    }

    @Test
    void aProviderCanBeLikeABuiltInOne() throws Exception {
        Provider lab = read("""
                {"id": "lab", "like": "azure-gov", "baseUrl": "https://lab.openai.azure.us/openai/v1", "defaultModel": "lab-gpt",
                 "keyVariable": "LAB_KEY", "credentialCommand": ["az", "account"]}""");
        assertEquals(Dialect.OPENAI_CHAT, lab.dialect());
        assertEquals(KeyHeader.API_KEY, lab.keyHeader());
        assertEquals("https://lab.openai.azure.us/openai/v1/", lab.baseUrl().toString());
        assertEquals(List.of("az", "account"), lab.credentialCommand());
        assertEquals(Optional.of("lab-gpt"), lab.defaultModel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\": \"A B\", \"baseUrl\": \"https://x/\"}",
            "{\"id\": \"x\", \"dialect\": \"openai-chat\"}",
        "{\"id\": \"x\", \"baseUrl\": \"https://x/\"}", "{\"id\": \"x\", \"like\": \"nobody\", \"baseUrl\": \"https://x/\"}",
        "{\"id\": \"x\", \"dialect\": \"smtp\", \"baseUrl\": \"https://x/\"}",
        "{\"id\": \"x\", \"dialect\": \"ollama\", \"baseUrl\": \"file:///etc\"}",
        "{\"id\": \"x\", \"dialect\": \"ollama\", \"baseUrl\": \"https://user:secret@x/\"}",
        "{\"id\": \"x\", \"dialect\": \"ollama\", \"baseUrl\": \"https://x/#y\"}",
        "{\"id\": \"x\", \"dialect\": \"ollama\", \"baseUrl\": \"https://x/\", \"keyHeader\": \"cookie\"}"})
    void refusesWhatIsNoProvider(String json) {
        assertThrows(IllegalArgumentException.class, () -> read(json));
    }

    @ParameterizedTest
    @CsvSource({"https://h, OPENAI_CHAT, https://h/v1/", "https://h/, ANTHROPIC, https://h/v1/",
            "http://127.0.0.1:1, OLLAMA, http://127.0.0.1:1/",
        "https://h, GEMINI, https://h/v1beta/", "https://h/api/v2, OPENAI_CHAT, https://h/api/v2/",
        "https://h/d/?api-version=1, OPENAI_CHAT, https://h/d/?api-version=1"})
    void anAddressWithoutPathGetsTheUsualOne(String text, Dialect dialect, String address) {
        assertEquals(address, BaseUrl.of(text, dialect).toString());
    }

    private static Provider read(String json) throws Exception {
        return ProviderReader.read(JSON.readTree(json), id -> Catalogue.BUILT_IN.template(id).map(Template::provider),
                Optional.empty());
    }
}
