package org.otowi.provenance.attribution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;

/** The entries of a log that are about its own file, not grafted in from another's: docs/provenance-format.md, step 7. */
final class OwnLineage {

    private static final Sha256 EMPTY_FILE = Sha256.of();

    private final Map<Object, Object> above = new HashMap<>();

    private record StreamOf(String id) {}

    private record Name(String name) {}

    private OwnLineage() {}

    /** Those of the given entries, in the same order. */
    static List<LogEntry> of(List<LogEntry> entries, String fileName, Sha256 present) {
        OwnLineage lineages = new OwnLineage();
        Map<Sha256, StreamOf> streams = new HashMap<>();
        for (LogEntry entry : entries) {
            StreamOf stream = new StreamOf(entry.stream());
            streams.put(entry.id(), stream);
            entry.links().stream().map(streams::get).filter(other -> other != null)
                    .forEach(other -> lineages.join(stream, other));
            names(entry).forEach(name -> lineages.join(stream, name));
            states(entry).forEach(state -> lineages.join(stream, state));
        }
        return entries.stream().filter(lineages.isOwn(entries, fileName, present)).toList();
    }

    private Predicate<LogEntry> isOwn(List<LogEntry> entries, String fileName, Sha256 present) {
        Name name = new Name(fileName);
        Optional<Object> own = above.containsKey(name) ? Optional.of(name)
                : above.containsKey(present) ? Optional.of(present)
                : entries.stream().min(Comparator.comparingInt(LogEntry::line)).map(entry -> new StreamOf(entry.stream()));
        return entry -> root(own.orElseThrow()).equals(root(new StreamOf(entry.stream())));
    }

    private static Stream<Name> names(LogEntry entry) {
        return Stream.of("name", "from", "to").flatMap(member -> entry.text(member).stream()).map(Name::new);
    }

    private static Stream<Sha256> states(LogEntry entry) {
        return Stream.concat(entry.before().stream(), entry.after().map(ContentState::sha256).stream())
                .filter(state -> !state.equals(EMPTY_FILE));
    }

    private void join(Object one, Object other) {
        above.putIfAbsent(one, one);
        above.putIfAbsent(other, other);
        above.put(root(one), root(other));
    }

    private Object root(Object of) {
        Object at = of;
        while (!above.getOrDefault(at, at).equals(at)) {
            Object next = above.get(at);
            above.put(at, above.get(next));
            at = next;
        }
        return at;
    }
}
