package org.otowi.models.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.models.config.ConfigException;
import org.otowi.models.config.Part;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.Verdict;
import org.otowi.models.provider.Provider;
import org.otowi.models.testing.Schema;

class PolicyReaderTest {

    private static final Path EXAMPLE = Path.of("../../docs/policy.example.json");
    private static final Schema SCHEMA = new Schema(Path.of("../../docs/policy.schema.json"));

    @Test
    void theDocumentedExampleIsUnderstood() throws Exception {
        Policy policy = read(Files.readString(EXAMPLE));
        assertEquals("Lab policy 2026-11", policy.name());
        assertEquals(3, policy.hosts().orElseThrow().size());
        assertEquals(Optional.of("AI-2026-014"), policy.models().orElseThrow().get(0).approval());
        assertEquals(List.of("gateway", "azure-gov", "ollama"), policy.providers().stream().map(Provider::id).toList());
        assertEquals(Optional.of("Lab policy 2026-11"), policy.providers().get(0).lockedBy());
        assertEquals(List.of("/opt/lab/bin/gateway-token", "--audience", "gateway"),
                policy.providers().get(0).credentialCommand());
        assertFalse(policy.ownProviders());
        assertEquals(Verdict.REFUSE, policy.markings().get("ouo"));
        assertEquals(Verdict.REFUSE, policy.unreadable());
        assertEquals(2_000_000, policy.maxBytes());
        assertEquals(OptionalInt.of(365), policy.receiptDays());
        assertEquals(OptionalInt.of(90), policy.contentDays());
        assertTrue(policy.signing());
        assertEquals(List.of(), PolicyDoubts.of(policy));
    }

    @Test
    void theSchemaPermitsTheDocumentedExample() throws Exception {
        SCHEMA.assertPermits(Files.readString(EXAMPLE));
    }

    @Test
    void whatIsLeftOutIsAsWithoutAPolicy() throws Exception {
        Policy policy = read(PolicyFolder.SMALL);
        assertEquals(new Policy("Lab", "IT", Optional.empty(), true, Optional.empty(), Set.of(), List.of(), true, List.of(),
                java.util.Map.of(), Verdict.REFUSE, Verdict.WARN, 20 << 20, OptionalInt.empty(), OptionalInt.empty(),
                        false), policy);
    }

    @Test
    void featuresThatAreFalseAreForbidden() throws Exception {
        assertEquals(Set.of(Feature.EDIT), read(with("\"features\": {\"edit\": false, \"ask\": true}")).forbidden());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"endpoint\": {}                                      | /endpoint: \"endpoint\" is not known here",
        "\"endpoints\": {\"host\": []}                         | /endpoints/host: \"host\" is not known here",
        "\"endpoints\": {\"hosts\": \"a.example\"}             | /endpoints/hosts: expected a list, found another text",
        "\"endpoints\": {\"hosts\": [\"*\"]}                   | /endpoints/hosts/0: expected a host",
        "\"endpoints\": {\"hosts\": [\"https://a.example/v1\"]} | /endpoints/hosts/0: expected a host",
        "\"endpoints\": {\"hosts\": [\"user@a.example\"]}      | /endpoints/hosts/0: expected a host",
        "\"endpoints\": {\"loopback\": \"no\"}                 | /endpoints/loopback: expected true or false, found another text",
        "\"models\": [{\"provider\": \"openai\"}]              | /models/0: \"model\" is missing",
        "\"models\": [{\"provider\": \"openai\", \"model\": \"\"}] | /models/0/model: expected a text, found an empty text",
        "\"features\": {\"chat\": false}                       | \"chat\" is not known here",
        "\"features\": null                                    | /features: expected an object, found null",
        "\"secrets\": \"Refuse\"                               | /secrets: expected one of the words allow, refuse, warn",
        "\"markings\": {\"CUI\": \"refuse\"}                   | \"CUI\" is not known here",
        "\"markings\": {\"classified\": \"allow\"}             | no policy can let texts with this marking leave",
        "\"markings\": {\"cui\": true}                         | /markings/cui: expected one of the words",
        "\"exclusions\": [\"!keep\"]                           | would let files leave",
        "\"maxBytes\": 1.5                                     | /maxBytes: expected a whole number from 1 to 1073741824, found another number",
        "\"maxBytes\": -1                                      | /maxBytes: expected a whole number",
        "\"maxBytes\": 1e400000                                | /maxBytes: expected a whole number",
        "\"retention\": {\"receiptDays\": 0}                   | /retention/receiptDays: expected a whole number from 1 to 36500",
        "\"signing\": \"yes\"                                  | /signing: expected true or false",
        "\"providers\": [{\"id\": \"embedded\"}]               | /providers/0/id",
        "\"providers\": [{\"id\": \"gateway\"}]                | in the place of HOST",
        "\"providers\": [{\"id\": \"x\", \"baseUrl\": \"https://x.example\"}] | expected \"dialect\"",
        "\"providers\": [{\"id\": \"openai\", \"apiKey\": \"sk-1\"}] | \"apiKey\" looks like a key or password",
        "\"providers\": [{\"id\": \"openai\", \"headers\": {\"Authorization\": \"Bearer x\"}}] | neither carries a key",
        "\"providers\": [{\"id\": \"openai\", \"headers\": {\"X-Lab\": \"a\\r\\nX-Evil: b\"}}] | control character",
        "\"providers\": [{\"id\": \"openai\", \"credentialCommand\": \"token --now\"}] | /providers/0/credentialCommand: expected a list",
        "\"providers\": [{\"id\": \"openai\"}, {\"id\": \"openai\"}] | that of another provider",
        "\"name\": \"again\"                                   | /name: this name stands twice",
    })
    void whatIsWrongIsNamedWithItsPlace(String member, String message) {
        String failure = assertThrows(ConfigException.class, () -> read(with(member))).getMessage();
        assertTrue(failure.contains(message), failure);
        assertTrue(failure.startsWith("policy.json"), failure);
        assertFalse(SCHEMA.permits(with(member)) && !member.startsWith("\"name\"") && !isBeyondSchema(member),
                "the schema permits it");
    }

    /** What a schema cannot say. */
    private static boolean isBeyondSchema(String member) {
        return member.contains("\"gateway\"") || member.contains("\"x\"") || member.contains("headers")
                || member.contains("}, {");
    }

    @Test
    void theLineIsThatOfTheValue() {
        String failure = failure("{\n\"format\": \"otowi-policy/1\",\n\"name\": \"Lab\",\n\"authority\": 7}");
        assertTrue(failure.contains("policy.json, line 4, /authority: expected a text, found another number"), failure);
    }

    @Test
    void anotherFormatIsRefused() {
        assertTrue(failure(PolicyFolder.SMALL.replace("policy/1", "policy/2")).contains("otowi-policy/1"));
        assertTrue(failure("{}").contains("\"format\" is missing. Add \"format\": \"otowi-policy/1\"."));
    }

    @Test
    void bytesThatAreNoJsonAreRefused() {
        assertTrue(failure("\uFEFF" + PolicyFolder.SMALL).contains("byte order mark"));
        assertTrue(failure("").contains("the file is empty"));
        assertTrue(failure("[]").contains("expected a JSON object"));
        assertTrue(failure(PolicyFolder.SMALL + "{}").contains("something follows"));
        assertTrue(failure("{\n// a comment\n}").contains("line 2, column"));
        assertTrue(failure("{\"a\":".repeat(100)).contains("this is no JSON"));
        byte[] latin = PolicyFolder.SMALL.replace("Lab", "L\u00e4b").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(assertThrows(ConfigException.class, () -> Part.of("policy.json",
                latin)).getMessage().contains("not UTF-8"));
    }

    @Test
    void whatItsAuthorHardlyMeantIsSaid() throws Exception {
        assertTrue(doubts("\"models\": [{\"provider\": \"openai\", \"model\": \"*\"}], \"ownProviders\": false").contains("openai"));
        assertTrue(doubts("\"models\": []").contains("no model can be asked"));
        assertTrue(doubts("\"endpoints\": {\"hosts\": [], \"loopback\": false}").contains("no host at all"));
        assertTrue(doubts("\"providers\": [{\"id\": \"openai\", \"baseUrl\": \"http://a.example\"}]").contains("has an http address"));
        assertEquals("[]", doubts("\"providers\": [{\"id\": \"ollama\"}]"));
    }

    private static String doubts(String member) throws ConfigException {
        return PolicyDoubts.of(read(with(member))).toString();
    }

    @Test
    void aPersonKeepsContentForFewerDaysThanThePolicyAndNeverForMore() throws Exception {
        Policy policy = read(with("\"retention\": {\"contentDays\": 90}"));
        assertEquals(OptionalInt.of(30), policy.contentDays(OptionalInt.of(30)));
        assertEquals(OptionalInt.of(90), policy.contentDays(OptionalInt.of(365)));
        assertEquals(OptionalInt.of(90), policy.contentDays(OptionalInt.empty()));
        assertEquals(OptionalInt.empty(), Policy.NONE_SET.contentDays(OptionalInt.empty()));
    }

    @Test
    void locksSayWhatAndByWhom() throws Exception {
        Policy policy = read(Files.readString(EXAMPLE));
        List<String> locks = new LoadedPolicy(policy, Optional.of(EXAMPLE), Optional.empty(), Optional.empty()).locks();
        assertTrue(locks.get(0).contains("Research IT, it-help@lab.example"), locks.toString());
        assertTrue(locks.contains("Only these models may be asked: gateway gpt-oss-* (approved: AI-2026-014), "
                + "azure-gov research-gpt-4o (approved: AI-2026-009), ollama *."), locks.toString());
        assertTrue(locks.contains("Provenance logs have to be signed."), locks.toString());
        assertTrue(locks.contains("A request has at most 2000000 bytes."), locks.toString());
    }

    private static String with(String member) {
        return PolicyFolder.SMALL.replaceFirst("}$", java.util.regex.Matcher.quoteReplacement(", " + member + "}"));
    }

    private static String failure(String json) {
        return assertThrows(ConfigException.class, () -> read(json)).getMessage();
    }

    private static Policy read(String json) throws ConfigException {
        return PolicyReader.read(Part.of("policy.json", json.getBytes(StandardCharsets.UTF_8)));
    }
}
