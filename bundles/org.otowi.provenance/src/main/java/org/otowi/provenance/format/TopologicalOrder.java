package org.otowi.provenance.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.otowi.provenance.Sha256;

/**
 * Puts entries behind those that they name, ties by a given order. Links to entries that are not there are passed over.
 *
 * @param <E> what stands for an entry
 */
public final class TopologicalOrder<E> {

    private final Map<Sha256, E> entries = new LinkedHashMap<>();
    private final Map<Sha256, List<E>> followers = new HashMap<>();
    private final Map<Sha256, Integer> waitingFor = new HashMap<>();
    private final Function<E, Sha256> id;

    private TopologicalOrder(Function<E, Sha256> id) {
        this.id = id;
    }

    /** The entries in order; ids are taken to differ. */
    public static <E> List<E> of(Collection<E> entries, Function<E, Sha256> id, Function<E, List<Sha256>> links,
            Comparator<E> ties) {
        TopologicalOrder<E> order = new TopologicalOrder<>(id);
        entries.forEach(entry -> order.entries.put(id.apply(entry), entry));
        entries.forEach(entry -> order.link(entry, links.apply(entry)));
        return order.sorted(ties);
    }

    private void link(E entry, List<Sha256> links) {
        for (Sha256 link : links) {
            if (entries.containsKey(link)) {
                followers.computeIfAbsent(link, any -> new ArrayList<>()).add(entry);
                waitingFor.merge(id.apply(entry), 1, Integer::sum);
            }
        }
    }

    private List<E> sorted(Comparator<E> ties) {
        PriorityQueue<E> ready = new PriorityQueue<>(ties);
        entries.values().stream().filter(entry -> !waitingFor.containsKey(id.apply(entry))).forEach(ready::add);
        List<E> sorted = new ArrayList<>(entries.size());
        while (!ready.isEmpty()) {
            E next = ready.remove();
            sorted.add(next);
            for (E follower : followers.getOrDefault(id.apply(next), List.of())) {
                if (waitingFor.merge(id.apply(follower), -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        return sorted;
    }
}
