package org.otowi.models.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.models.policy.Policy;
import org.otowi.provenance.Cancellation;

/** How often texts are read, and that what is found once holds for the repetition. */
class JudgedTest {

    @TempDir
    Path state;
    private final List<String> read = new ArrayList<>();
    private final TextRule rule = (where, text, cancellation) -> {
        cancellation.check();
        read.add(text);
        return Requests.word("secret", "MARKED", Verdict.REFUSE).find(where, text, cancellation);
    };

    private PolicyGate gate(Policy policy) {
        return new PolicyGate(Requests.setup(policy), List.of(rule), new ReceiptLog(state, OptionalInt.empty()));
    }

    @Test
    void aRepetitionAndARedirectAreNotReadAgainAndDecidedAlike() {
        PolicyGate gate = gate(Requests.hosts("models.lab.example", "other.test"));
        Outgoing marked = Requests.asking("MARKED");
        assertFalse(gate.pass(marked, Cancellation.NEVER).sends());
        int once = read.size();
        assertTrue(once > 0);
        assertFalse(gate.pass(marked, Cancellation.NEVER).sends());
        assertFalse(gate.pass(marked.redirectedTo(URI.create("https://other.test/")), Cancellation.NEVER).sends());
        assertEquals(once, read.size());
    }

    @Test
    void anotherRequestIsReadThoughItIsTheSameByItsText() {
        PolicyGate gate = gate(Policy.NONE_SET);
        assertTrue(gate.judge(Requests.asking("Hello")).findings().isEmpty());
        int once = read.size();
        gate.judge(Requests.asking("Hello"));
        assertEquals(2 * once, read.size());
        Outgoing first = Requests.asking("Hello");
        gate.judge(first);
        Outgoing withFile = Requests.request("lab", Optional.of("m"), first.uri(), first.body(),
                List.of(new Inspectable("a", Optional.empty(), 6, Optional.of("MARKED"))), Optional.empty());
        assertFalse(gate.judge(withFile).sends(), "the same body with another file");
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        Policy usual = Policy.NONE_SET;
        PolicyGate gate = gate(new Policy("p", "a", usual.hosts(), true, usual.models(), usual.forbidden(), List.of(), true,
                List.of(), Map.of(), Verdict.REFUSE, Verdict.WARN, 10, OptionalInt.empty(), OptionalInt.empty(), false));
        Decision decision = gate.pass(Requests.asking("Hello"), Cancellation.NEVER);
        assertEquals("size", decision.findings().get(0).kind());
        assertTrue(read.isEmpty());
    }

    @Test
    void aCancelledLookLeavesNoReceiptAndSendsNothing() throws Exception {
        PolicyGate gate = gate(Policy.NONE_SET);
        assertThrows(CancellationException.class, () -> gate.pass(Requests.asking("Hello"), () -> true));
        assertTrue(new ReceiptLog(state, OptionalInt.empty()).read().receipts().isEmpty());
        assertTrue(gate.pass(Requests.asking("Hello"), Cancellation.NEVER).sends());
    }

    @Test
    void headersSetUpForAProviderDoNotFollowARedirectElsewhere() {
        Outgoing first = Requests.asking("Hello");
        Outgoing own = new Outgoing(first.feature(), first.provider(), first.model(), first.method(), first.uri(),
                Map.of("Content-Type", "application/json", "anthropic-version", "1", "X-Project", "blue"), first.body(),
                List.of(), Optional.empty());
        assertEquals(Map.of("Content-Type", "application/json", "anthropic-version", "1"),
                own.redirectedTo(URI.create("https://other.test/v1")).headers());
        assertEquals(own.headers(), own.redirectedTo(own.uri().resolve("/elsewhere")).headers());
    }
}
