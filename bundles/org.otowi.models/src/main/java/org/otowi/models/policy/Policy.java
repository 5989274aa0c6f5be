package org.otowi.models.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.Verdict;
import org.otowi.models.provider.Provider;

/**
 * The limits in force: those of a lab's policy file, or {@link #NONE_SET} where there is no such file.
 *
 * @param name what to call it, such as {@code Lab policy 2026-11}; empty where there is no file
 * @param authority who set it and can be asked
 * @param hosts patterns of allowed hosts ({@code *.} stands for any subdomain); empty: the hosts of the configured providers
 * @param loopback whether servers of this machine may be asked
 * @param models which models may be asked; empty: every model of every provider except {@code needsListing} ones
 * @param forbidden features that are off
 * @param providers providers that IT set up, which the person cannot change
 * @param ownProviders whether the person may add providers
 * @param exclusions patterns in git's ignore syntax of files that never leave, beside the built-in ones
 * @param markings verdict by name of marking, over the built-in ones
 * @param secrets verdict for what looks like a key or password
 * @param unreadable verdict for files and pictures without text
 * @param maxBytes the most bytes of one request
 * @param receiptDays days that receipts are kept; empty: forever
 * @param contentDays days that prompts and replies are kept beside the log; empty: forever
 * @param signing whether logs have to be signed
 */
public record Policy(String name, String authority, Optional<List<String>> hosts, boolean loopback,
        Optional<List<ModelRule>> models, Set<Feature> forbidden, List<Provider> providers, boolean ownProviders,
        List<String> exclusions, Map<String, Verdict> markings, Verdict secrets, Verdict unreadable, long maxBytes,
        OptionalInt receiptDays, OptionalInt contentDays, boolean signing) {

    /** What holds where no policy file was set: the defaults of every limit. */
    public static final Policy NONE_SET = new Policy("", "", Optional.empty(), true, Optional.empty(), Set.of(),
            List.of(), true,
            List.of(), Map.of(), Verdict.REFUSE, Verdict.WARN, 20L << 20, OptionalInt.empty(), OptionalInt.empty(), false);

    public Policy {
        hosts = hosts.map(List::copyOf);
        models = models.map(List::copyOf);
        forbidden = Set.copyOf(forbidden);
        providers = List.copyOf(providers);
        exclusions = List.copyOf(exclusions);
        markings = Collections.unmodifiableMap(new TreeMap<>(markings));
    }

    /** Whether a file set it. */
    public boolean isManaged() {
        return !name.isEmpty();
    }

    /** How long prompts and replies are kept, if a person wants these days: the fewer count. Empty: forever. */
    public OptionalInt contentDays(OptionalInt wanted) {
        return IntStream.concat(contentDays.stream(), wanted.stream()).min();
    }
}
