package org.otowi.models.egress;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.otowi.models.messages.Messages;
import org.otowi.models.policy.Policy;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.Sha256;

/**
 * The gate by a policy. It judges, in this order and all of it: the policy itself, feature, provider and model; the
 * destination; the size; the files by exclusions; the whole texts of the files; and every text of the body, which is what
 * is sent. The texts of a request that is too large anyway are not read, and those of one that is sent again only once.
 */
public final class PolicyGate implements EgressGate {

    private static final Comparator<Finding> STRICTEST_FIRST = Comparator.comparing(Finding::verdict).reversed();

    private final GateSetup setup;
    private final PolicyCheck policyCheck;
    private final DestinationCheck destinationCheck;
    private final Exclusions exclusions;
    private final ContentCheck contentCheck;
    private final Judged judged = new Judged();
    private final ReceiptLog receipts;
    private final Clock clock;

    /**
     * @param setup policy and providers
     * @param rules what is looked for in texts
     * @param receipts where every attempt is recorded
     */
    public PolicyGate(GateSetup setup, List<TextRule> rules, ReceiptLog receipts) {
        this(setup, rules, receipts, Clock.systemUTC());
    }

    PolicyGate(GateSetup setup, List<TextRule> rules, ReceiptLog receipts, Clock clock) {
        this.setup = setup;
        this.policyCheck = new PolicyCheck(setup);
        this.destinationCheck = new DestinationCheck(setup);
        this.exclusions = new Exclusions(setup.policy(), setup.exclusions());
        this.contentCheck = new ContentCheck(rules, setup.policy().unreadable());
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public Decision judge(Outgoing outgoing) {
        return decide(outgoing, Cancellation.NEVER);
    }

    @Override
    public Decision pass(Outgoing outgoing, Cancellation cancellation) {
        Decision decision = decide(outgoing, cancellation);
        String id = UUID.randomUUID().toString();
        try {
            receipts.append(receipt(id, outgoing, decision));
            return new Decision(decision.verdict(), decision.findings(), decision.sends(), Optional.of(id));
        } catch (IOException | RuntimeException e) {
            List<Finding> findings = new ArrayList<>(List.of(Finding.of("receipt", "not-written", Verdict.REFUSE,
                    receipts.file().toString(), Messages.get("egress.receipt", receipts.file(), reason(e)))));
            findings.addAll(decision.findings());
            return new Decision(Verdict.REFUSE, findings, false, Optional.empty());
        }
    }

    private static String reason(Exception e) {
        return e instanceof IOException && e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName();
    }

    private Decision decide(Outgoing outgoing, Cancellation cancellation) {
        List<Finding> findings = new ArrayList<>();
        boolean tooLarge = outgoing.body().length > policy().maxBytes();
        Judged.Content content = tooLarge ? Judged.Content.NONE
                : judged.get(outgoing, () -> content(outgoing, cancellation));
        findings.addAll(policyCheck.judge(outgoing, content.model()));
        destinationCheck.judge(outgoing).ifPresent(findings::add);
        if (tooLarge) {
            findings.add(Finding.of("size", "max-bytes", Verdict.REFUSE, Messages.get("egress.where.request"),
                    Messages.get("egress.size", outgoing.body().length, policy().maxBytes())));
        }
        outgoing.sources().forEach(source -> source.path()
                .ifPresent(path -> findings.addAll(exclusions.judge(source.name(), path))));
        findings.addAll(content.findings());
        return decision(outgoing, findings);
    }

    private Judged.Content content(Outgoing outgoing, Cancellation cancellation) {
        BodyTexts body = BodyTexts.of(outgoing.body());
        List<Finding> ofSources = contentCheck.judgeSources(outgoing.sources(), cancellation);
        List<Finding> findings = new ArrayList<>(ofSources);
        findings.addAll(contentCheck.judgeBody(body.texts(), ofSources, cancellation));
        return new Judged.Content(body.model(), findings);
    }

    private Decision decision(Outgoing outgoing, List<Finding> findings) {
        Verdict verdict = findings.stream().map(Finding::verdict).reduce(Verdict.ALLOW, Verdict::and);
        boolean sends = verdict == Verdict.ALLOW || verdict == Verdict.WARN && justification(outgoing).isPresent();
        return new Decision(verdict, findings.stream().sorted(STRICTEST_FIRST).toList(), sends, Optional.empty());
    }

    /** The person's reason, if it is one and holds no key or password. */
    private Optional<String> justification(Outgoing outgoing) {
        return outgoing.justification().map(String::strip).filter(Justification::isMeaningful)
                .filter(words -> contentCheck.find("", words, Cancellation.NEVER).stream()
                        .noneMatch(found -> found.kind().equals("secret")));
    }

    private Receipt receipt(String id, Outgoing outgoing, Decision decision) {
        Optional<String> host = Destination.of(outgoing.uri()).map(Destination::shown);
        return new Receipt(id, clock.instant(), outgoing.feature(), outgoing.provider(), outgoing.model(), host,
                outgoing.method(), outgoing.body().length, Sha256.of(outgoing.body()).hex(), decision.verdict(),
                decision.sends(), decision.findings().stream().map(Receipt.Reason::of).toList(),
                outgoing.sources().stream().map(Inspectable::name).toList(), justification(outgoing),
                outgoing.redirectOf().flatMap(Destination::of).map(Destination::shown),
                Optional.of(policy().name()).filter(name -> !name.isEmpty()), setup.policyDigest());
    }

    private Policy policy() {
        return setup.policy();
    }
}
