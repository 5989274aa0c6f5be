package org.otowi.models.egress;

import java.util.List;
import java.util.Optional;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.policy.Policy;
import org.otowi.models.provider.Provider;

/**
 * What a gate goes by.
 *
 * @param policy the limits in force
 * @param failure why a policy that was named cannot be used, for a person; with it everything is refused
 * @param policyDigest SHA-256 of the policy's file in hexadecimal, for the receipts; empty where there is no file
 * @param exclusions the person's own patterns of files that never leave, beside the policy's
 * @param providers the providers that are set up; without a list of hosts each may be asked at its own address only
 */
public record GateSetup(Policy policy, Optional<String> failure, Optional<String> policyDigest,
        List<String> exclusions, List<Provider> providers) {

    public GateSetup {
        exclusions = List.copyOf(exclusions);
        providers = List.copyOf(providers);
    }

    /** By a policy as it was loaded and the person's own exclusions. */
    public static GateSetup of(LoadedPolicy policy, List<String> exclusions, List<Provider> providers) {
        return new GateSetup(policy.policy(), policy.failure(), policy.digest(), exclusions, providers);
    }

    /** Of a request's provider. */
    Optional<Provider> provider(Outgoing outgoing) {
        return providers.stream().filter(provider -> provider.id().equals(outgoing.provider())).findFirst();
    }
}
