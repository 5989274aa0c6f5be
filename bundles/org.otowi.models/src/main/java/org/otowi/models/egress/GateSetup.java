package org.otowi.models.egress;

import java.util.List;
import java.util.Optional;
import org.otowi.models.policy.Policy;
import org.otowi.models.provider.Provider;

/**
 * What a gate goes by.
 *
 * @param policy the limits in force
 * @param failure why a policy that was named cannot be used, for a person; with it everything is refused
 * @param policyDigest SHA-256 of the policy's file in hexadecimal, for the receipts; empty where there is no file
 * @param providers the providers that are set up; without a list of hosts each may be asked at its own address only
 */
public record GateSetup(Policy policy, Optional<String> failure, Optional<String> policyDigest, List<Provider> providers) {

    public GateSetup {
        providers = List.copyOf(providers);
    }

    /** Of a request's provider. */
    Optional<Provider> provider(Outgoing outgoing) {
        return providers.stream().filter(provider -> provider.id().equals(outgoing.provider())).findFirst();
    }
}
