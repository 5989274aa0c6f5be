package org.otowi.models.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.EgressPreview;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.Verdict;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.policy.ModelRule;
import org.otowi.models.policy.Policy;
import org.otowi.models.settings.Limits;
import org.otowi.models.settings.Settings;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;
import org.otowi.provenance.Cancellation;

/** What a person can ask, what a policy takes away, and that nobody is called approved without one. */
class ModelsTest {

    private static final ChatRequest QUESTION = ChatRequest.of(Feature.ASK, "What is it?");

    @TempDir
    Path state;

    @Test
    void builtInProvidersThatNeedNothingFilledInAreThere() {
        assertEquals(List.of("openai", "anthropic", "gemini", "ollama"), ids(models(Policy.NONE_SET, Settings.DEFAULT)));
    }

    @Test
    void thePolicysProvidersComeFirstAndCannotBeReplaced() {
        Provider own = provider("lab", "https://own.example.org/v1/", Optional.empty());
        Provider its = provider("lab", "https://lab.example.org/v1/", Optional.of("Lab policy"));
        Models models = models(policy(Optional.empty(), List.of(its), true), settings(own));
        assertEquals(its, models.provider("lab").orElseThrow());
        assertEquals("lab", ids(models).get(0));
        assertFalse(ids(models(policy(Optional.empty(), List.of(its), false), settings(provider("mine", "https://m/v1/",
                Optional.empty())))).contains("mine"));
    }

    @Test
    void nobodyIsApprovedUnlessThePolicySaysSo() {
        Models without = models(Policy.NONE_SET, Settings.DEFAULT);
        for (Provider provider : without.providers()) {
            assertEquals(Optional.empty(), without.approval(provider, "gpt-4o"));
        }
        Models with = models(policy(Optional.of(List.of(new ModelRule("openai", "gpt-4o*", Optional.of("ATO-17")),
                new ModelRule("gemini", "*", Optional.empty()))), List.of(), true), Settings.DEFAULT);
        assertEquals(Optional.of("ATO-17"), with.approval(with.provider("openai").orElseThrow(), "gpt-4o-mini"));
        assertEquals(Optional.empty(), with.approval(with.provider("openai").orElseThrow(), "o3"));
        assertEquals(Optional.empty(), with.approval(with.provider("gemini").orElseThrow(), "gemini-2.5-pro"));
    }

    @Test
    void aProviderOfThePersonsOwnIsNotApprovedByItsName() {
        Optional<List<ModelRule>> rules = Optional.of(List.of(new ModelRule("openai", "*", Optional.of("ATO-17")),
                new ModelRule("azure", "*", Optional.of("ATO-18"))));
        Provider pretender = provider("openai", "https://elsewhere.example.org/v1/", Optional.empty());
        Provider azure = provider("azure", "https://mine.openai.azure.com/openai/v1/", Optional.empty());
        Models models = models(policy(rules, List.of(), true),
                new Settings(List.of(pretender, azure), List.of(), Optional.empty(), Limits.DEFAULT));
        assertEquals("api.openai.com", models.provider("openai").orElseThrow().baseUrl().getHost());
        assertEquals(Optional.of("Lab policy"), models.provider("openai").orElseThrow().lockedBy());
        assertEquals(Optional.empty(), models.approval(pretender, "gpt-4o"));
        assertEquals(Optional.empty(), models.approval(pretender.lockedBy("Lab policy"), "gpt-4o"));
        assertEquals(Optional.empty(), models.approval(azure, "lab-gpt"));
        assertEquals(Verdict.REFUSE, models.model(pretender, "gpt-4o").preview(QUESTION).decision().verdict());
    }

    @Test
    void aPolicyThatCannotBeUsedApprovesNothingAndBlocksEverything() {
        LoadedPolicy broken = new LoadedPolicy(policy(Optional
                .of(List.of(new ModelRule("ollama", "*", Optional.of("ATO-17")))),
                List.of(), true), Optional.empty(), Optional.empty(), Optional.of("The policy /etc/x is broken."));
        try (ScriptedServer server = ScriptedServer.start(Reply.json(200, "{}"))) {
            Models models = models(broken, Settings.DEFAULT);
            Provider ollama = new Provider("ollama", "Ollama", Dialect.OLLAMA, server.uri("/"), KeyHeader.NONE,
                    Optional.empty(),
                    List.of(), Optional.empty(), Map.of(), Optional.empty());
            assertEquals(Optional.empty(), models.approval(ollama, "llama3.1"));
            ChatReply reply = models.model(ollama, "llama3.1").chat(QUESTION, ChatListener.NONE, Cancellation.NEVER);
            assertEquals(Ending.BLOCKED, reply.end().ending());
            assertTrue(reply.end().message().contains("/etc/x"), reply.end().message());
            assertEquals(0, server.connections());
        }
    }

    @Test
    void anthropicIsOffUntilAPolicyListsIt() {
        Models models = models(Policy.NONE_SET, Settings.DEFAULT);
        EgressPreview preview = models.model(models.provider("anthropic").orElseThrow(), "claude-3-haiku-20240307")
                .preview(QUESTION);
        assertEquals(Verdict.REFUSE, preview.decision().verdict());
        assertEquals("x-api-key", preview.keyHeader());
    }

    @Test
    void aPreviewIsWhatIsSent() {
        try (ScriptedServer server = ScriptedServer
                .start(Reply.ndjson("{\"message\":{\"content\":\"x\"},\"done\":true}\n"))) {
            Provider ollama = new Provider("here", "Here", Dialect.OLLAMA, server.uri("/"), KeyHeader.NONE, Optional.empty(),
                    List.of(), Optional.empty(), Map.of(), Optional.empty());
            var model = models(Policy.NONE_SET, Settings.DEFAULT).model(ollama, "llama3.1");
            EgressPreview preview = model.preview(QUESTION);
            assertEquals(0, server.connections());
            assertTrue(preview.tokens() > 0);
            assertEquals(131_072, preview.contextTokens().orElseThrow());
            ChatReply reply = model.chat(QUESTION, ChatListener.NONE, Cancellation.NEVER);
            assertTrue(reply.end().isComplete(), reply.end().toString());
            assertTrue(reply.receipt().isPresent());
            assertEquals(new String(preview.outgoing().body(), java.nio.charset.StandardCharsets.UTF_8),
                    server.requests().get(0).text());
        }
    }

    @Test
    void aRequestThatCannotBeMadeFailsInThePreviewAndInTheChat() {
        Models models = models(Policy.NONE_SET, Settings.DEFAULT);
        var model = models.model(models.provider("openai").orElseThrow(), "../secret");
        assertEquals(Verdict.REFUSE, model.preview(QUESTION).decision().verdict());
        ChatReply reply = model.chat(QUESTION, ChatListener.NONE, Cancellation.NEVER);
        assertEquals(Optional.of(EndKind.MODEL), reply.end().kind());
        assertFalse(state.resolve("egress.jsonl").toFile().exists());
    }

    private Models models(Policy policy, Settings settings) {
        return models(new LoadedPolicy(policy, Optional.empty(), Optional.empty(), Optional.empty()), settings);
    }

    private Models models(LoadedPolicy policy, Settings settings) {
        return new Models(new Models.Setup(policy, settings, List.of(), ProxySource.NONE, Trust.DEFAULT, state));
    }

    private static List<String> ids(Models models) {
        return models.providers().stream().map(Provider::id).toList();
    }

    private static Settings settings(Provider provider) {
        return new Settings(List.of(provider), List.of(), Optional.empty(), Limits.DEFAULT);
    }

    private static Provider provider(String id, String baseUrl, Optional<String> lockedBy) {
        return new Provider(id, "Lab", Dialect.OPENAI_CHAT, BaseUrl.of(baseUrl, Dialect.OPENAI_CHAT), KeyHeader.BEARER,
                Optional.empty(), List.of(), Optional.empty(), Map.of(), lockedBy);
    }

    private static Policy policy(Optional<List<ModelRule>> models, List<Provider> providers, boolean own) {
        Policy none = Policy.NONE_SET;
        return new Policy("Lab policy", "IT", none.hosts(), true, models, Set.of(), providers, own, none.exclusions(),
                none.markings(), none.secrets(), none.unreadable(), none.maxBytes(), none.receiptDays(), none.contentDays(),
                false);
    }
}
