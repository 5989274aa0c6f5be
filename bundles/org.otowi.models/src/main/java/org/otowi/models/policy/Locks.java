package org.otowi.models.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.Verdict;
import org.otowi.models.messages.Messages;

/** What a policy keeps from being changed, and by whom, in words. */
final class Locks {

    private final LoadedPolicy loaded;
    private final Policy policy;
    private final List<String> sentences = new ArrayList<>();

    Locks(LoadedPolicy loaded) {
        this.loaded = loaded;
        this.policy = loaded.policy();
    }

    List<String> sentences() {
        if (loaded.failure().isPresent()) {
            return List.of(loaded.failure().get());
        }
        if (!policy.isManaged()) {
            return List.of();
        }
        add(loaded.signer().isPresent() ? "policy.lock.signed" : "policy.lock", policy.name(), policy.authority(),
                loaded.file().map(Object::toString).orElse(""), loaded.signer().orElse(""));
        endpoints();
        models();
        contents();
        keeping();
        return List.copyOf(sentences);
    }

    private void endpoints() {
        policy.hosts().ifPresent(hosts -> add(hosts.isEmpty() ? "policy.lock.noHosts" : "policy.lock.hosts",
                String.join(", ", hosts)));
        if (!policy.loopback()) {
            add("policy.lock.loopback");
        }
        if (!policy.providers().isEmpty()) {
            add("policy.lock.providers",
                    policy.providers().stream().map(each -> each.id()).collect(Collectors.joining(", ")));
        }
        if (!policy.ownProviders()) {
            add("policy.lock.ownProviders");
        }
    }

    private void models() {
        policy.models().ifPresent(rules -> add(rules.isEmpty() ? "policy.lock.noModels" : "policy.lock.models",
                rules.stream().map(Locks::words).collect(Collectors.joining(", "))));
        if (!policy.forbidden().isEmpty()) {
            add("policy.lock.features",
                    policy.forbidden().stream().sorted().map(Feature::id).collect(Collectors.joining(", ")));
        }
    }

    private static String words(ModelRule rule) {
        return rule.approval().map(approval -> Messages.get("policy.lock.approved", rule.provider(), rule.model(), approval))
                .orElseGet(() -> Messages.get("policy.lock.model", rule.provider(), rule.model()));
    }

    private void contents() {
        if (!policy.exclusions().isEmpty()) {
            add("policy.lock.exclusions", String.join(", ", policy.exclusions()));
        }
        for (Map.Entry<String, Verdict> marking : policy.markings().entrySet()) {
            add("policy.lock.marking", marking.getKey(), does(marking.getValue()));
        }
        add("policy.lock.secrets", does(policy.secrets()));
        add("policy.lock.unreadable", does(policy.unreadable()));
        add("policy.lock.maxBytes", policy.maxBytes());
    }

    private void keeping() {
        policy.receiptDays().ifPresent(days -> add("policy.lock.receiptDays", days));
        policy.contentDays().ifPresent(days -> add("policy.lock.contentDays", days));
        if (policy.signing()) {
            add("policy.lock.signing");
        }
    }

    private static String does(Verdict verdict) {
        return Messages.get("policy.verdict." + verdict.id());
    }

    private void add(String key, Object... arguments) {
        sentences.add(Messages.get(key, arguments));
    }
}
