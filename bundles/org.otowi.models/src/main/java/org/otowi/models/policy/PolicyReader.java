package org.otowi.models.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.models.config.ConfigException;
import org.otowi.models.config.Part;
import org.otowi.models.config.ProviderEntry;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.Verdict;
import org.otowi.models.egress.marking.Markings;
import org.otowi.models.messages.Messages;

/** Reads a policy as {@code docs/policy.md} and {@code policy.schema.json} describe it; what they do not know is refused. */
final class PolicyReader {

    static final String FORMAT = "otowi-policy/1";

    private static final int MAX_DAYS = 36_500;
    private static final long MAX_BYTES = 1L << 30;

    /** The form of hosts; which of them are addresses of hosts is known to the gate. */
    private static final Pattern HOST = Pattern.compile("(https?://)?(\\*\\.)?(\\[[0-9a-f:.]+]|[^\\s:/@%?#*\\[\\]]+)(:([0-9]{1,5}|\\*))?/?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Verdict> VERDICTS = Stream.of(Verdict.values())
            .collect(Collectors.toUnmodifiableMap(Verdict::id, each -> each));

    private final Part root;

    private PolicyReader(Part root) {
        this.root = root;
    }

    /**
     * The policy that an object is.
     *
     * @throws ConfigException with the first thing that is wrong
     */
    static Policy read(Part root) throws ConfigException {
        root.object("$schema", "format", "name", "authority", "endpoints", "models", "features", "providers", "ownProviders",
                "exclusions", "markings", "secrets", "unreadable", "maxBytes", "retention", "signing");
        root.format(FORMAT);
        return new PolicyReader(root).policy();
    }

    private Policy policy() throws ConfigException {
        String name = root.needed("name").text();
        Optional<Part> endpoints = object("endpoints", "hosts", "loopback");
        Optional<Part> retention = object("retention", "receiptDays", "contentDays");
        Optional<Part> providers = root.member("providers");
        Policy usual = Policy.NONE_SET;
        return new Policy(name, root.needed("authority").text(), hosts(endpoints.flatMap(part -> part.member("hosts"))),
                truth(endpoints.flatMap(part -> part.member("loopback")), usual.loopback()), models(), forbidden(),
                providers.isPresent() ? ProviderEntry.readAll(providers.get(), Optional.of(name)) : List.of(),
                truth(root.member("ownProviders"), usual.ownProviders()),
                exclusions(), markings(), verdict("secrets", usual.secrets()), verdict("unreadable", usual.unreadable()),
                maxBytes(usual.maxBytes()), days(retention.flatMap(part -> part.member("receiptDays"))),
                days(retention.flatMap(part -> part.member("contentDays"))), truth(root.member("signing"), usual.signing()));
    }

    private Optional<Part> object(String name, String... known) throws ConfigException {
        Optional<Part> part = root.member(name);
        return part.isPresent() ? Optional.of(part.get().object(known)) : Optional.empty();
    }

    private static Optional<List<String>> hosts(Optional<Part> list) throws ConfigException {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<String> hosts = new ArrayList<>();
        for (Part host : list.get().items()) {
            if (!HOST.matcher(host.text()).matches()) {
                throw host.refused(Messages.get("policy.host"));
            }
            hosts.add(host.text());
        }
        return Optional.of(hosts);
    }

    private Optional<List<ModelRule>> models() throws ConfigException {
        Optional<Part> list = root.member("models");
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<ModelRule> rules = new ArrayList<>();
        for (Part rule : list.get().items()) {
            rule.object("provider", "model", "approval");
            Optional<Part> approval = rule.member("approval");
            rules.add(new ModelRule(rule.needed("provider").text(), rule.needed("model").text(),
                    approval.isPresent() ? Optional.of(approval.get().text()) : Optional.empty()));
        }
        return Optional.of(rules);
    }

    private Set<Feature> forbidden() throws ConfigException {
        Set<Feature> forbidden = EnumSet.noneOf(Feature.class);
        String[] names = Stream.of(Feature.values()).map(Feature::id).toArray(String[]::new);
        Optional<Part> features = object("features", names);
        for (Feature feature : Feature.values()) {
            if (!truth(features.flatMap(part -> part.member(feature.id())), true)) {
                forbidden.add(feature);
            }
        }
        return forbidden;
    }

    private List<String> exclusions() throws ConfigException {
        Optional<Part> list = root.member("exclusions");
        if (list.isEmpty()) {
            return List.of();
        }
        for (Part pattern : list.get().items()) {
            if (pattern.text().startsWith("!")) {
                throw pattern.refused(Messages.get("policy.exclusion"));
            }
        }
        return list.get().texts();
    }

    private Map<String, Verdict> markings() throws ConfigException {
        Optional<Part> markings = root.member("markings");
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        Map<String, Part> named = markings.isPresent() ? markings.get().members() : Map.of();
        if (markings.isPresent()) {
            markings.get().object(Markings.names().keySet().toArray(String[]::new));
        }
        for (Map.Entry<String, Part> marking : named.entrySet()) {
            Verdict verdict = marking.getValue().oneOf(VERDICTS);
            if (verdict != Verdict.REFUSE && Markings.isFixed(marking.getKey())) {
                throw marking.getValue().refused(Messages.get("policy.fixed"));
            }
            verdicts.put(marking.getKey(), verdict);
        }
        return verdicts;
    }

    private Verdict verdict(String name, Verdict usual) throws ConfigException {
        Optional<Part> part = root.member(name);
        return part.isPresent() ? part.get().oneOf(VERDICTS) : usual;
    }

    private long maxBytes(long usual) throws ConfigException {
        Optional<Part> part = root.member("maxBytes");
        return part.isPresent() ? part.get().whole(1, MAX_BYTES) : usual;
    }

    private static OptionalInt days(Optional<Part> part) throws ConfigException {
        return part.isPresent() ? OptionalInt.of((int) part.get().whole(1, MAX_DAYS)) : OptionalInt.empty();
    }

    private static boolean truth(Optional<Part> part, boolean usual) throws ConfigException {
        return part.isPresent() ? part.get().truth() : usual;
    }
}
