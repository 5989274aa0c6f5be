package org.otowi.models.policy;

import java.util.ArrayList;
import java.util.List;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.Provider;

/** What a policy says that its author hardly meant, in words; the policy holds as it is. */
final class PolicyDoubts {

    private PolicyDoubts() {}

    static List<String> of(Policy policy) {
        List<String> doubts = new ArrayList<>();
        for (Provider provider : policy.providers()) {
            if (provider.baseUrl().getScheme().equalsIgnoreCase("http") && !isLoopback(provider.baseUrl().getHost())) {
                doubts.add(Messages.get("policy.cleartext", provider.id()));
            }
        }
        if (!policy.ownProviders()) {
            policy.models().stream().flatMap(List::stream).map(ModelRule::provider).distinct()
                    .filter(id -> policy.providers().stream().noneMatch(provider -> provider.id().equals(id)))
                    .forEach(id -> doubts.add(Messages.get("policy.noProvider", id)));
        }
        if (policy.models().filter(List::isEmpty).isPresent()) {
            doubts.add(Messages.get("policy.noModels"));
        }
        if (policy.hosts().filter(List::isEmpty).isPresent() && !policy.loopback()) {
            doubts.add(Messages.get("policy.noHosts"));
        }
        return doubts;
    }

    private static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
