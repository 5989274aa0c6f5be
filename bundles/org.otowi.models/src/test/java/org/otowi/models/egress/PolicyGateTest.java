package org.otowi.models.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.models.policy.ModelRule;
import org.otowi.models.policy.Policy;
import org.otowi.provenance.Cancellation;

/** What the gate says of features, models, sizes and texts. */
class PolicyGateTest {

    private static final String MARKED = "OFFICIAL MARKING";
    private static final String KEY = "key-1234";
    private static final List<TextRule> RULES = List.of(Requests.word("marking", MARKED, Verdict.WARN),
            Requests.word("secret", KEY, Verdict.REFUSE));

    @TempDir
    Path state;

    private PolicyGate gate(Policy policy) {
        return new PolicyGate(Requests.setup(policy), RULES, new ReceiptLog(state, OptionalInt.empty()));
    }

    private Decision judge(Outgoing outgoing) {
        return gate(Policy.NONE_SET).judge(outgoing);
    }

    private Decision body(String json) {
        return judge(Requests.request("lab", Optional.empty(), URI.create(Requests.LAB),
                json.getBytes(StandardCharsets.UTF_8),
                List.of(), Optional.empty()));
    }

    private Policy models(ModelRule... rules) {
        return Requests.policy(Optional.empty(), true, Optional.of(List.of(rules)), Set.of(), List.of());
    }

    @Test
    void aPolicyThatCannotBeUsedRefusesEverything() throws Exception {
        GateSetup broken = new GateSetup(Policy.NONE_SET, Optional.of("The policy /etc/x is missing."),
                Optional.empty(), List.of(),
                List.of());
        PolicyGate gate = new PolicyGate(broken, RULES, new ReceiptLog(state, OptionalInt.empty()));
        Decision decision = gate.pass(Requests.to("http://127.0.0.1:1/"), Cancellation.NEVER);
        assertFalse(decision.sends());
        assertEquals("The policy /etc/x is missing.", decision.reasons());
        assertFalse(gate.pass(Requests.justified(Requests.to("http://127.0.0.1:1/"), "I really need it today"),
                Cancellation.NEVER).sends());
        assertEquals(2, Files.readAllLines(state.resolve("egress.jsonl")).size());
    }

    @Test
    void featuresCanBeTurnedOff() {
        Policy noAsking = Requests.policy(Optional.empty(), true, Optional.empty(), Set.of(Feature.ASK), List.of());
        assertEquals("feature", gate(noAsking).judge(Requests.asking("Hello")).findings().get(0).kind());
    }

    @Test
    void onlyListedModelsAreAsked() {
        ModelRule rule = new ModelRule("lab", "llama-*-70b*", Optional.empty());
        for (String model : List.of("llama-3-70b", "llama-4-70b-it")) {
            assertTrue(gate(models(rule)).judge(asked(model, model)).sends(), model);
        }
        for (String model : List.of("llama-70b", "xllama-3-70b", "llama-3-8b", "")) {
            assertFalse(gate(models(rule)).judge(asked(model, model)).sends(), model);
        }
        ModelRule other = new ModelRule("other", "*", Optional.empty());
        assertFalse(gate(models(other)).judge(asked("llama-3-70b", "llama-3-70b")).sends());
        assertFalse(gate(models(rule)).judge(asked("llama-3-70b", "gpt-x")).sends(),
                "the body's model is the one that is asked");
    }

    private static Outgoing asked(String model, String inBody) {
        return Requests.request("lab", Optional.of(model), URI.create(Requests.LAB),
                ("{\"model\":\"" + inBody + "\",\"x\":{\"model\":\"other\"}}").getBytes(StandardCharsets.UTF_8), List.of(),
                Optional.empty());
    }

    @Test
    void claudeIsOffUntilListedWhereverItIsServed() {
        URI anthropic = URI.create("https://api.anthropic.com/v1");
        Outgoing direct =
                Requests.request("anthropic", Optional.of("claude-x"), anthropic, new byte[0], List.of(), Optional.empty());
        assertEquals("anthropic", judge(direct).findings().get(0).rule());
        assertFalse(judge(asked("anthropic.Claude-x", "m")).sends(), "behind a gateway");
        assertFalse(judge(asked("m", "claude-x")).sends(), "behind a gateway, by the body");
        Outgoing header = new Outgoing(Feature.CONNECT, "lab", Optional.empty(), "GET", URI.create(Requests.LAB),
                Map.of("Anthropic-Version", "2023-06-01"), new byte[0], List.of(), Optional.empty());
        assertFalse(judge(header).sends(), "the list of models, too");
        ModelRule listed = new ModelRule("anthropic", "claude-*", Optional.of("approval 7"));
        assertTrue(gate(models(listed)).judge(direct).sends());
        assertTrue(judge(Requests.request("anthropic", Optional.of("claude-x"), URI.create("http://127.0.0.1:1/v1"),
                new byte[0],
                List.of(), Optional.empty())).sends(), "a server of this machine");
    }

    @Test
    void aWarningNeedsAReasonAndARefusalKnowsNone() {
        Outgoing warned = Requests.asking("It says " + MARKED);
        Decision decision = judge(warned);
        assertEquals(Verdict.WARN, decision.verdict());
        assertFalse(decision.sends());
        assertTrue(decision.reasons().contains("if you say why"), decision.reasons());
        Decision justified = judge(Requests.justified(warned, "Cleared for release by Ann"));
        assertEquals(Verdict.WARN, justified.verdict());
        assertTrue(justified.sends());
        assertFalse(judge(Requests.justified(Requests.asking("My " + KEY), "Cleared for release by Ann")).sends());
        assertFalse(judge(Requests.justified(warned, "Cleared for release with " + KEY)).sends(), "a key is no reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "ok ok ok ok", "because", "a b c d e", "...........", "yes, yes: yes",
            "1234 5678 9012"})
    void aKeystrokeIsNoReason(String text) {
        assertFalse(Justification.isMeaningful(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cleared by review office", "Freigegeben laut Nummer 12-3 am Montag", 
        "\u5df2\u7ecf\u516c\u5f00\u53d1\u8868\u7684\u8bba\u6587"})
    void someWordsAreAReason(String text) {
        assertTrue(Justification.isMeaningful(text));
        assertFalse(Justification.isMeaningful(text.repeat(200)));
    }

    @Test
    void theWholeFileCountsThoughAPartIsQuoted() {
        Decision decision = judge(Requests.attaching(Path.of("/x/paper.pdf"), "first\n" + MARKED + "\nlast"));
        Finding finding = decision.findings().get(0);
        assertEquals("paper.pdf", finding.where());
        assertEquals(OptionalInt.of(2), finding.line());
        assertEquals(1, decision.findings().size());
    }

    @Test
    void theBodyCountsThoughTheFileSaysNothingOfIt() {
        Outgoing outgoing = Requests.request("lab", Optional.empty(), URI.create(Requests.LAB),
                Requests.chat("Hello", "two\n" + KEY), List.of(), Optional.empty());
        Finding finding = judge(outgoing).findings().get(0);
        assertEquals("secret", finding.kind());
        assertEquals("message 2", finding.where());
        assertEquals(OptionalInt.of(2), finding.line());
    }

    @Test
    void escapesAndMemberNamesHideNothing() {
        assertFalse(body("{\"messages\":[{\"content\":\"\\u006bey\\u002d1234\"}]}").sends());
        assertFalse(body("{\"key-1234\":1}").sends());
        assertFalse(body("{\"a\":[[[{\"b\":\"key-1234\"}]]]}").sends());
        assertFalse(body("{\"a\":1}{\"b\":\"key-1234\"}").sends(), "behind the first value");
        assertFalse(body("{\"a\":\"\\u006bey-1234\"").sends(), "cut JSON");
        assertFalse(body("plain text with key-1234").sends());
    }

    @Test
    void whatIsSplitAmongMessagesIsFound() {
        for (byte[] body : List.of(Requests.chat("my key-", "1234 is"), Requests.chat("k", "e", "y", "-", "1", "2",
                "3", "4"),
                Requests.chat("x".repeat(5000) + "key", "-1234" + "x".repeat(5000)))) {
            assertFalse(judge(Requests.request("lab", Optional.empty(), URI.create(Requests.LAB), body, List.of(),
                    Optional.empty())).sends());
        }
    }

    @Test
    void picturesAreUnreadableAndDisguisedTextIsRead() {
        byte[] noise = new byte[3000];
        new Random(7).nextBytes(noise);
        String picture = Base64.getEncoder().encodeToString(noise);
        for (String json : List.of("{\"url\":\"data:image/png;base64," + picture + "\"}",
                "{\"images\":[\"" + picture + "\"]}",
                "{\"data\":\"" + Base64.getUrlEncoder().encodeToString(noise) + "\"}",
                "{\"content\":\"![](data:image/png;base64," + picture + ")\"}")) {
            assertEquals("unreadable", body(json).findings().get(0).kind());
            assertEquals(1, body(json).findings().size());
        }
        String hidden = Base64.getEncoder().encodeToString(("long enough text ".repeat(12) + KEY)
                .getBytes(StandardCharsets.UTF_8));
        assertEquals("secret", body("{\"data\":\"" + hidden + "\"}").findings().get(0).kind());
        for (String lineEnd : List.of("\n", "\r\n")) {
            String wrapped = "Please read:\n" + hidden.replaceAll(".{76}", "$0" + lineEnd) + "\nThanks.";
            assertEquals("secret", judge(Requests.asking(wrapped)).findings().get(0).kind());
            assertEquals("unreadable", judge(Requests.asking(picture.replaceAll(".{64}", "$0" + lineEnd))).findings().get(0)
                    .kind());
        }
    }

    @Test
    void aFileWithoutTextIsUnreadable() {
        Decision decision = judge(Requests.attaching(new Inspectable("scan.pdf", Optional.of(Path.of("/x/scan.pdf")), 10,
                Optional.empty())));
        assertEquals("unreadable", decision.findings().get(0).kind());
        assertFalse(decision.sends());
    }

    @Test
    void whatIsTooLargeIsRefused() {
        byte[] large = new byte[(20 << 20) + 1];
        assertEquals("size", judge(Requests.request("lab", Optional.empty(), URI.create(Requests.LAB), large, List.of(),
                Optional.empty())).findings().get(0).kind());
    }

    @Test
    void twentyMegabytesAreRead() {
        String text = "A line of a paper that is long and says nothing.\n".repeat(400_000) + KEY;
        Outgoing outgoing = Requests.request("lab", Optional.empty(), URI.create(Requests.LAB), Requests.chat(text),
                List.of(),
                Optional.empty());
        assertTrue(outgoing.body().length > 19 << 20);
        assertFalse(judge(outgoing).sends());
    }

    @Test
    void deepNestingIsJudgedAsText() {
        assertFalse(body("[".repeat(100_000) + "\"key-1234\"" + "]".repeat(100_000)).sends());
    }
}
