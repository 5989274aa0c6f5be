package org.otowi.provenance.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.otowi.provenance.Sha256;

/**
 * Joins streams into lineages: streams belong together where one names an entry of the other, where both name the
 * research file alike, or where both have recorded the same content of it, except the empty one.
 */
final class Lineages {

    private static final Sha256 EMPTY_FILE = Sha256.of();

    /** Every stream, name and state points to another of its lineage, the last one to itself. */
    private final Map<Object, Object> joined = new HashMap<>();

    private Lineages() {}

    static List<Lineage> of(Evidence evidence) {
        Lineages lineages = new Lineages();
        evidence.entries().forEach(entry -> lineages.join(entry, evidence));
        Map<Object, List<EntryFacts>> groups = evidence.entries().stream()
                .collect(Collectors.groupingBy(entry -> lineages.root(entry.stream())));
        List<Lineage> all = new ArrayList<>();
        groups.values().forEach(group -> all.add(lineage(group)));
        return all;
    }

    private void join(EntryFacts entry, Evidence evidence) {
        join(entry.stream(), entry.stream());
        entry.links().forEach(link -> evidence.get(link).ifPresent(named -> join(entry.stream(), named.stream())));
        entry.names().forEach(name -> join(entry.stream(), new Name(name)));
        states(entry).forEach(state -> join(entry.stream(), state));
    }

    private void join(Object one, Object other) {
        joined.put(root(one), root(other));
    }

    /** Shortens the way as it goes, so that a million joins stay quick. */
    private Object root(Object start) {
        Object at = start;
        Object next = joined.getOrDefault(at, at);
        while (!Objects.equals(at, next)) {
            Object further = joined.getOrDefault(next, next);
            joined.put(at, further);
            at = next;
            next = further;
        }
        return at;
    }

    private static List<Sha256> states(EntryFacts entry) {
        List<Sha256> states = new ArrayList<>();
        entry.before().ifPresent(states::add);
        entry.after().ifPresent(states::add);
        states.removeIf(EMPTY_FILE::equals);
        return states;
    }

    private static Lineage lineage(Collection<EntryFacts> group) {
        Lineage lineage = new Lineage(group.iterator().next(), new TreeSet<>(), new HashSet<>());
        for (EntryFacts entry : group) {
            lineage.names().addAll(entry.names());
            lineage.states().addAll(states(entry));
        }
        return lineage;
    }

    /** Keeps names apart from streams, which are text too. */
    private record Name(String text) {}
}
