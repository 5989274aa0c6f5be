package org.otowi.models.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.models.config.ConfigException;
import org.otowi.models.provider.Catalogue;
import org.otowi.models.provider.Provider;
import org.otowi.models.testing.Schema;
import org.otowi.models.transport.ProxyServer;
import org.otowi.models.transport.ProxySource;

class SettingsFileTest {

    private static final Path EXAMPLE = Path.of("../../docs/settings.example.json");
    private static final Schema SCHEMA = new Schema(Path.of("../../docs/settings.schema.json"));
    private static final String SMALL = "{\"format\": \"otowi-settings/1\"}";

    @TempDir
    private Path folder;

    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void nameFile() throws IOException {
        file = folder.toRealPath().resolve("config/otowi/config.json");
        settings = new SettingsFile(file);
    }

    @Test
    void withoutAFileEverythingIsUsual() throws Exception {
        assertEquals(Settings.DEFAULT, settings.read());
    }

    @Test
    void theDocumentedExampleIsUnderstood() throws Exception {
        Settings read = put(Files.readString(EXAMPLE));
        assertEquals(Optional.of("gateway"), read.provider());
        assertEquals(Optional.of("gpt-oss-120b"), read.model());
        assertEquals(List.of("gateway", "vertex-lab"), read.providers().stream().map(Provider::id).toList());
        assertEquals(Duration.ofMinutes(10), read.limits().firstToken());
        assertEquals(Limits.DEFAULT.connect(), read.limits().connect());
        assertEquals(2, read.limits().retries());
        assertEquals(Optional.of(Path.of("/etc/ssl/lab-ca.pem")), read.connection().caFile());
        assertEquals(List.of("drafts/private/**"), read.exclusions());
        assertEquals(OptionalInt.of(30), read.contentDays());
        assertEquals(131072, read.models().get(0).contextTokens().orElseThrow());
        SCHEMA.assertPermits(Files.readString(EXAMPLE));
    }

    @Test
    void everyMemberOfTheSchemasIsExplained() throws Exception {
        for (String name : List.of("policy", "settings")) {
            JsonNode schema = new ObjectMapper().readTree(Path.of("../../docs/" + name + ".schema.json").toFile());
            String page = Files.readString(Path.of("../../docs/" + name + ".md"))
                    + Files.readString(Path.of("../../docs/models.md"));
            for (String object : List.of("", "/$defs/provider", "/properties/endpoints", "/properties/retention",
                    "/properties/limits", "/properties/clientCertificate")) {
                schema.at(object + "/properties").fieldNames().forEachRemaining(member -> assertTrue(
                        member.equals("$schema") || page.matches("(?s).*[`.]" + member + "[`.].*"), name + " " + object
                                + " " + member));
            }
        }
    }

    @Test
    void theProxyOfTheSettingsReplacesThatOfTheEnvironment() throws Exception {
        ConnectionSettings connection = put(Files.readString(EXAMPLE)).connection();
        ProxySource usual = uri -> Optional.of(new ProxyServer("other", 1, Optional.empty()));
        ProxySource changed = connection.proxies(usual);
        assertEquals("proxy.lab.example", changed.proxyFor(URI.create("https://a.example/")).orElseThrow().host());
        assertEquals(3128, changed.proxyFor(URI.create("https://a.example/")).orElseThrow().port());
        assertEquals(Optional.empty(), changed.proxyFor(URI.create("https://gateway.lab.example/")));
        assertEquals(Optional.empty(),
                put(with("\"proxy\": \"none\"")).connection().proxies(usual).proxyFor(URI.create("https://a.example/")));
        assertEquals("other",
                ConnectionSettings.DEFAULT.proxies(usual).proxyFor(URI.create("https://a.example/")).orElseThrow().host());
    }

    @Test
    void thePasswordOfACertificateIsInTheEnvironmentAndNeverShown() throws Exception {
        ConnectionSettings connection = put(with("\"clientCertificate\": {\"file\": \"me.p12\", \"passwordVariable\": \"P12\"}"))
                .connection();
        var trust = connection.trust(Map.of("P12", "open sesame"));
        assertEquals("open sesame", trust.client().orElseThrow().password().orElseThrow().value());
        assertFalse(trust.toString().contains("sesame"));
        assertEquals(file.resolveSibling("me.p12"), trust.client().orElseThrow().file());
    }

    @Test
    void moreFactsAboutModelsComeFromAFileOfTheirOwn() throws Exception {
        Files.createDirectories(file.getParent());
        Path data = Files.writeString(file.resolveSibling("models.json"),
                "{\"format\": \"otowi-models/1\", \"models\": [{\"pattern\": \"lab-*\", \"vision\": true}]}");
        assertTrue(put(with("\"modelData\": \"models.json\"")).models().get(0).vision());
        Files.writeString(data,
                "{\"format\": \"otowi-models/1\", \"models\": [{\"pattern\": \"lab-*\", \"vision\": \"yes\"}]}");
        String failure = assertThrows(ConfigException.class, settings::read).getMessage();
        assertTrue(failure.contains(data + ", line 1, /models/0/vision: expected true or false"), failure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"apiKey\": \"sk-SECRET\"                              | \"apiKey\" looks like a key",
        "\"openai_token\": \"SECRET\"                           | \"openai_token\" looks like a key",
        "\"provider\": [\"SECRET\"]                             | /provider: expected a text, found a list",
        "\"temperature\": 1                                     | \"temperature\" is not known here",
        "\"proxy\": \"http://me:SECRET@proxy:3128\"             | expected the http address of a proxy without a user",
        "\"proxy\": \"https://proxy\"                           | expected the http address of a proxy",
        "\"noProxy\": [\"a\"]                                   | counts only together with",
        "\"limits\": {\"retries\": 11}                          | /limits/retries: expected a whole number from 0 to 10",
        "\"limits\": {\"idleSeconds\": \"SECRET\"}              | expected a whole number from 1 to 86400, found another text",
        "\"limits\": {\"idle\": 5}                              | \"idle\" is not known here",
        "\"exclusions\": [\"!.env\"]                            | would let files leave",
        "\"contentDays\": 0                                     | expected a whole number from 1",
        "\"providers\": [{\"id\": \"openai\", \"baseUrl\": \"https://u:SECRET@a.example/v1\"}] | /providers/0/baseUrl: expected the http or https address",
        "\"providers\": [{\"id\": \"gemini\", \"baseUrl\": \"https://a.example/v1?key=SECRET\"}] | the address carries what looks like a key",
        "\"providers\": [{\"id\": \"openai\", \"headers\": {\"Ocp-Apim-Subscription-Key\": \"SECRET\"}}] | neither carries a key",
        "\"providers\": [{\"id\": \"openai\", \"keyVariable\": \"sk-SECRET\"}] | expected the name of an environment variable",
        "\"providers\": [{\"id\": \"openai\", \"headers\": {\"api-key\": \"SECRET\"}}] | neither carries a key",
        "\"clientCertificate\": {\"file\": \"a\", \"password\": \"SECRET\"} | \"password\" looks like a key",
        "\"models\": [{\"pattern\": \"a\", \"price\": {\"input\": -1}}] | expected a number of 0 or more",
    })
    void whatIsWrongIsNamedAndNeverQuoted(String member, String message) {
        ConfigException failure = assertThrows(ConfigException.class, () -> put(with(member)));
        assertTrue(failure.getMessage().contains(message), failure.getMessage());
        assertTrue(failure.getMessage().contains(file + ", line 1"), failure.getMessage());
        for (Throwable each = failure; each != null; each = each.getCause()) {
            assertFalse(each.toString().contains("SECRET"), each.toString());
        }
    }

    @Test
    void whatEverybodyCanWriteIsNotUsed() throws Exception {
        put(SMALL);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertTrue(assertThrows(ConfigException.class, settings::read).getMessage().contains("chmod go-w"));
    }

    @Test
    void whatIsWrittenIsReadAgainAndItsOwnersAlone() throws Exception {
        Settings wanted = new Settings(List.of(Catalogue.BUILT_IN.template("openai").orElseThrow().provider()), List.of(),
                Optional.of("openai"), Optional.of("gpt-x"),
                new Limits(Duration.ofSeconds(3), Duration.ofSeconds(4), Duration.ofSeconds(5), 0,
                        Duration.ofSeconds(6), 4096),
                new ConnectionSettings(Optional.of(Path.of("/ca.pem")), Optional.of(new ConnectionSettings.Certificate(
                        Path.of("/me.pem"), Optional.of(Path.of("/me.key")), Optional.empty())), Optional.of("none"),
                                List.of()),
                List.of("mine/**"), OptionalInt.of(9));
        settings.write(wanted);
        assertEquals(wanted, settings.read());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        SCHEMA.assertPermits(Files.readString(file));
        settings.write(Settings.DEFAULT);
        assertEquals(Settings.DEFAULT, settings.read());
        assertEquals(SMALL.replace(" ", ""), Files.readString(file).replaceAll("\\s", ""));
    }

    @Test
    void whatTheWriterDoesNotKnowStays() throws Exception {
        Settings read = put(Files.readString(EXAMPLE).replaceFirst("\\{", "{\"x-other\": {\"a\": [1.50, null]},"));
        settings.write(read.withLimits(Limits.DEFAULT));
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertEquals("{\"a\":[1.50,null]}", json.get("x-other").toString().replace("1.5,", "1.50,"));
        assertEquals("vertex", json.at("/providers/1/like").asText());
        assertEquals("gpt-oss-120b", json.at("/models/0/pattern").asText());
        assertFalse(json.has("limits"));
    }

    @Test
    void aFileThatCannotBeUnderstoodIsNotOverwritten() throws Exception {
        assertThrows(ConfigException.class, () -> put("{\"format\": \"otowi-settings/1\","));
        assertThrows(ConfigException.class, () -> settings.write(Settings.DEFAULT));
        assertEquals("{\"format\": \"otowi-settings/1\",", Files.readString(file));
    }

    @Test
    void aLinkStaysALinkAndNothingElseIsLeft() throws Exception {
        Path target = Files.writeString(folder.resolve("dotfile"), SMALL);
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, target.toAbsolutePath());
        settings.write(settings.read().withLimits(Limits.DEFAULT));
        assertTrue(Files.isSymbolicLink(file));
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void thePlaceIsThatOfThePlatform() {
        assertEquals(Path.of("/x/otowi"), SettingsFile.folder(Map.of("XDG_CONFIG_HOME", "/x", "HOME", "/h"), "Linux"));
        assertEquals(Path.of("/h/.config/otowi"), SettingsFile.folder(Map.of("XDG_CONFIG_HOME", "", "HOME", "/h"), "Linux"));
        assertEquals(Path.of("/h/.config/otowi"), SettingsFile.folder(Map.of("XDG_CONFIG_HOME", "rel", "HOME", "/h"),
                "Mac OS X"));
        assertEquals(Path.of("/roaming/Otowi"), SettingsFile.folder(Map.of("APPDATA", "/roaming"), "Windows 11"));
    }

    private Settings put(String json) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
        return settings.read();
    }

    private static String with(String member) {
        return "{\"format\": \"otowi-settings/1\", " + member + "}";
    }
}
