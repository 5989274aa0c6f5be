package org.otowi.cli.providers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.cli.connection.Dialects;
import org.otowi.cli.connection.EndCodes;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** Who can be asked, whether that works, and what was sent. */
class ProvidersCommandTest {

    private static final String KEY = "lab-0123456789abcdef";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    private ScriptedServer server;

    @BeforeEach
    void configure() throws Exception {
        server = ScriptedServer.answering(request -> !request.header("Authorization").equals(Optional.of("Bearer " + KEY))
                ? Reply.json(401, "{}") : request.method().equals("GET")
                ? Reply.json(200, "{\"data\":[{\"id\":\"test-1\"},{\"id\":\"test-2\"}]}") : Dialects.OPENAI_CHAT.whole("Yes."));
        Path settings = Files.createDirectories(folder.resolveSibling("config").resolve("otowi")).resolve("config.json");
        Files.writeString(settings, "{\"format\":\"otowi-settings/1\",\"provider\":\"lab\",\"model\":\"test-1\",\"providers\":[{\"id\":"
                + "\"lab\",\"like\":\"gateway\",\"name\":\"Lab\",\"baseUrl\":\"" + server.uri("/v1") + "\",\"keyVariable\":\"LAB_KEY\"}]}");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theListBeginsWithTheEmbeddedOneAndSaysWhereKeysAreButNotWhich() throws Exception {
        CommandRun text = run("providers");
        assertEquals(ExitCodes.DONE, text.exitCode(), text.err());
        assertTrue(text.out().startsWith("embedded\n"), text.out());
        assertTrue(text.out().contains("LAB_KEY"), text.out());
        assertTrue(text.out().contains("No policy is set"), text.out());
        JsonNode providers = run("providers", "--format", "json").json().get("providers");
        assertEquals("embedded", providers.get(0).get("id").asText());
        JsonNode lab = StreamSupport.stream(providers.spliterator(), false)
                .filter(node -> node.get("id").asText().equals("lab")).findFirst().orElseThrow();
        assertTrue(lab.at("/key/found").asBoolean() && lab.get("default").asBoolean(), lab.toString());
        assertEquals("test-1", lab.get("model").asText());
        assertFalse((text.out() + lab).contains(KEY));
        assertEquals(0, server.connections(), "a list asks nobody");
    }

    @Test
    void aTestNamesItsStepsAndTheOneThatFails() throws Exception {
        CommandRun works = run("providers", "test", "lab", "--format", "json");
        assertEquals(ExitCodes.DONE, works.exitCode(), works.out() + works.err());
        assertTrue(works.json().get("works").asBoolean());
        CommandRun fails = setting(Map.of("LAB_KEY", "wrong-0123456789")).run("providers", "test", "lab");
        assertEquals(EndCodes.FAILED, fails.exitCode());
        assertTrue(fails.out().contains("FAIL key"), fails.out());
    }

    @Test
    void aProviderThatNeedsAnAddressIsNotCalledUnknown() {
        CommandRun run = run("ask", "Why?", "--provider", "azure-gov");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("{\"id\": \"azure-gov\", \"baseUrl\": \"https://RESOURCE.openai.azure.us/openai/v1/\"}"),
                run.err());
        assertTrue(run.err().contains("config.json"), run.err());
    }

    @Test
    void aProviderOfAPolicyThatBrokeIsBlockedAndThePolicyNamed() throws Exception {
        Path policy = Files.writeString(folder.resolveSibling("policy.json"), "{\"format\": \"otowi-policy/1\",");
        CommandRun.Setting broken = setting(Map.of("OTOWI_POLICY", policy.toString()));
        for (CommandRun run : List.of(broken.run("ask", "Why?", "--provider", "lab-gov", "--format", "json"),
                broken.run("summarize", "a.md", "--provider", "lab-gov"), broken.run("providers", "test", "lab-gov"))) {
            assertEquals(EndCodes.BLOCKED, run.exitCode(), run.err());
            assertTrue(run.err().contains("policy.json, line 1"), run.err());
        }
        assertEquals("BLOCKED", broken.run("ask", "Why?", "--provider", "lab-gov", "--format", "json").json()
                .get("end").asText());
    }

    @Test
    void aProviderThatThePolicyLocksOutIsRefusedInItsName() throws Exception {
        Path policy = Files.writeString(folder.resolveSibling("policy.json"), "{\"format\": \"otowi-policy/1\", \"name\": "
                + "\"Lab policy\", \"authority\": \"Research IT\", \"ownProviders\": false, \"providers\": [{\"id\": \"ollama\"}]}");
        CommandRun.Setting locked = setting(Map.of("OTOWI_POLICY", policy.toString()));
        String list = locked.run("providers").out();
        assertEquals(1, list.split("of Research IT", -1).length - 1, "whose policy it is stands there once: " + list);
        CommandRun run = locked.run("ask", "Why?");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("\"Lab policy\" sets up ollama") && run.err().contains("Research IT"), run.err());
    }

    @Test
    void theModelsOfAProviderAreListed() {
        assertEquals("test-1\ntest-2\n", run("providers", "models", "lab").out());
    }

    @Test
    void theSettingsSayWhoIsAskedAndTheReceiptsWhatWasSent() throws Exception {
        assertEquals("Yes.\n", run("ask", "Why?").out());
        JsonNode receipt = run("egress", "--format", "json").json().at("/receipts/0");
        assertEquals("lab", receipt.get("provider").asText());
        assertTrue(receipt.get("passed").asBoolean());
        assertTrue(run("egress").out().contains("passed: ask to 127.0.0.1:"));
    }

    @Test
    void anUnknownProviderIsNamed() {
        CommandRun run = run("providers", "test", "nobody");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("'nobody'"), run.err());
    }

    @Test
    void aBrokenPolicyIsSaidAndNothingIsSent() throws Exception {
        Map<String, String> broken = Map.of("OTOWI_POLICY", folder.resolve("none.json").toString());
        assertTrue(setting(broken).run("providers").out().contains("Nothing can be sent: "));
        CommandRun asked = setting(broken).run("ask", "Why?", "--format", "json");
        assertEquals(EndCodes.BLOCKED, asked.exitCode(), asked.out() + asked.err());
        assertEquals(0, server.connections());
    }

    private CommandRun run(String... arguments) {
        return setting(Map.of()).run(arguments);
    }

    private CommandRun.Setting setting(Map<String, String> more) {
        HashMap<String, String> all = new HashMap<>(Map.of(
                "XDG_STATE_HOME", folder.resolveSibling("state").toString(),
                "XDG_CONFIG_HOME", folder.resolveSibling("config").toString(), "LAB_KEY", KEY));
        all.putAll(more);
        return Otowi.in(folder).withVariables(all);
    }
}
