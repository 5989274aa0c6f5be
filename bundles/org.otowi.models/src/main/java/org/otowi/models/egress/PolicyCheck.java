package org.otowi.models.egress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.otowi.models.messages.Messages;
import org.otowi.models.policy.ModelRule;
import org.otowi.models.policy.Policy;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.IdPattern;
import org.otowi.models.provider.Provider;

/** Whether feature, provider and model are allowed. */
final class PolicyCheck {

    private final GateSetup setup;

    PolicyCheck(GateSetup setup) {
        this.setup = setup;
    }

    /**
     * The reasons against it.
     *
     * @param named the model that the body names, which is asked whatever the request says of itself
     */
    List<Finding> judge(Outgoing outgoing, Optional<String> named) {
        List<Finding> findings = new ArrayList<>();
        setup.failure().ifPresent(reason -> findings.add(refused("policy", "failed-closed", reason)));
        if (policy().forbidden().contains(outgoing.feature())) {
            findings.add(refused("feature", outgoing.feature().id(),
                    Messages.get("egress.feature", outgoing.feature().id(), Authority.of(policy()))));
        }
        if (!policy().ownProviders() && policy().providers().stream().noneMatch(it -> isOf(it, outgoing))) {
            findings.add(refused("policy", "providers",
                    Messages.get("egress.provider", outgoing.provider(), Authority.of(policy()))));
        }
        Stream.concat(outgoing.model().stream(), named.stream()).distinct()
                .filter(model -> !isListed(outgoing, model))
                .forEach(model -> findings.add(refused("model", outgoing.provider(),
                        Messages.get("egress.model", model, outgoing.provider(), Authority.of(policy())))));
        if (isClaude(outgoing, named) && !isLoopback(outgoing) && !isClaudeListed(outgoing)) {
            findings.add(refused("policy", "anthropic", Messages.get("egress.anthropic", Authority.of(policy()))));
        }
        return findings;
    }

    private boolean isListed(Outgoing outgoing, String model) {
        return policy().models().map(rules -> rules.stream()
                .anyMatch(rule -> rule.provider().equals(outgoing.provider()) && IdPattern.matches(rule.model(), model)))
                .orElse(true);
    }

    /** By the provider's dialect, by the header that this dialect always sends, and by the model's name. */
    private boolean isClaude(Outgoing outgoing, Optional<String> named) {
        return setup.provider(outgoing).map(Provider::dialect).filter(Dialect.ANTHROPIC::equals).isPresent()
                || outgoing.headers().keySet().stream().anyMatch("anthropic-version"::equalsIgnoreCase)
                || Stream.concat(outgoing.model().stream(), named.stream())
                        .anyMatch(model -> model.toLowerCase(Locale.ROOT).contains("claude"));
    }

    private boolean isClaudeListed(Outgoing outgoing) {
        return policy().providers().stream().anyMatch(it -> isOf(it, outgoing) && it.dialect() == Dialect.ANTHROPIC)
                || policy().models().orElse(List.of()).stream().map(ModelRule::provider)
                        .anyMatch(outgoing.provider()::equals);
    }

    private static boolean isLoopback(Outgoing outgoing) {
        return Destination.of(outgoing.uri()).filter(Destination::isLoopback).isPresent();
    }

    private static boolean isOf(Provider provider, Outgoing outgoing) {
        return provider.id().equals(outgoing.provider());
    }

    private Policy policy() {
        return setup.policy();
    }

    private static Finding refused(String kind, String rule, String message) {
        return Finding.of(kind, rule, Verdict.REFUSE, Messages.get("egress.where.request"), message);
    }
}
