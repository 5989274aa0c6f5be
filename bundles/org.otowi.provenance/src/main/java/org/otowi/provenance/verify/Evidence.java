package org.otowi.provenance.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.Sha256;

/** The entries of one sidecar, each once, by id and by stream. */
final class Evidence {

    private final Map<Sha256, EntryFacts> byId = new LinkedHashMap<>();
    private final Map<String, List<EntryFacts>> streams = new LinkedHashMap<>();
    private final Set<Place> broken = new HashSet<>();

    private record Place(String stream, long seq) {}

    /** Whether the entry was not there yet. */
    boolean add(EntryFacts entry) {
        boolean added = byId.putIfAbsent(entry.id(), entry) == null;
        if (added) {
            streams.computeIfAbsent(entry.stream(), any -> new ArrayList<>()).add(entry);
        }
        return added;
    }

    /** An entry that is no longer as it was sealed: its place is taken, but nothing can be built on it. */
    void addBroken(EntryFacts entry) {
        broken.add(new Place(entry.stream(), entry.seq()));
    }

    /** No more entries come. */
    void close() {
        streams.values().forEach(stream -> stream.sort(
                Comparator.comparingLong(EntryFacts::seq).thenComparing(EntryFacts::line)));
    }

    boolean isBroken(String stream, long seq) {
        return broken.contains(new Place(stream, seq));
    }

    Optional<EntryFacts> get(Sha256 id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** In the order of the file. */
    Collection<EntryFacts> entries() {
        return byId.values();
    }

    /** Each stream in the order of its numbers. */
    Collection<List<EntryFacts>> streams() {
        return streams.values();
    }

    /** How many different entries there are, broken ones included. */
    int size() {
        return byId.size() + broken.size();
    }
}
