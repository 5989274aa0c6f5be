package org.otowi.provenance.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;

/** How the changes that a log records build on each other. */
final class History {

    private static final Sha256 EMPTY_FILE = Sha256.of();

    private final Map<LogEntry, Change> changes = new LinkedHashMap<>();
    private final Map<LogEntry, LogEntry> reviewed = new LinkedHashMap<>();
    private final List<LogEntry> lateReviews = new ArrayList<>();
    private final Map<Sha256, List<LogEntry>> heads = new HashMap<>();
    private final Map<Sha256, LogEntry> first = new HashMap<>();
    private final Map<Sha256, LogEntry> latest = new HashMap<>();
    private final Set<Sha256> incomplete = new HashSet<>();
    private final Set<Sha256> named = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /**
     * What a change builds on.
     *
     * @param number how many changes stand before it
     * @param parents the last changes among its ancestors, one for each branch
     * @param base the entry that recorded the state that the change begins with
     * @param same the nearest ancestor that recorded the state that the change ends with
     * @param complete whether all that leads to it is there
     */
    record Change(int number, List<LogEntry> parents, Optional<LogEntry> base, Optional<LogEntry> same, boolean complete) {

        /** The last changes of other branches that were there too. */
        List<LogEntry> others() {
            return parents.size() < 2 ? List.of()
                    : parents.stream().filter(parent -> !base.equals(Optional.of(parent))).toList();
        }

        /** Every entry of which the state is needed to follow this one. */
        Stream<LogEntry> needs() {
            return Stream.concat(others().stream(), Stream.concat(base.stream(), same.stream()));
        }
    }

    private History() {}

    /** Follows entries of which each stands behind those that it names. */
    static History of(List<LogEntry> entries) {
        History history = new History();
        entries.forEach(history::add);
        return history;
    }

    private void add(LogEntry entry) {
        List<LogEntry> before = headsBefore(entry);
        named.addAll(entry.links());
        Stream.of("name", "from", "to").forEach(key -> entry.text(key).ifPresent(names::add));
        entry.review().ifPresent(review -> {
            Optional<LogEntry> state = find(review.content(), before);
            state.ifPresentOrElse(found -> reviewed.put(entry, found), () -> lateReviews.add(entry));
        });
        if (entry.links().stream().anyMatch(link -> !heads.containsKey(link) || incomplete.contains(link))) {
            incomplete.add(entry.id());
        }
        if (entry.setsContent()) {
            addChange(entry, before);
        }
        heads.put(entry.id(), entry.setsContent() ? List.of(entry) : before);
    }

    private void addChange(LogEntry entry, List<LogEntry> before) {
        Optional<LogEntry> base = entry.before().flatMap(state -> find(state, before));
        Optional<Sha256> after = entry.after().map(ContentState::sha256);
        Optional<LogEntry> same = after.filter(state -> !state.equals(EMPTY_FILE))
                .flatMap(state -> nearest(state, before));
        if (base.isEmpty() && entry.before().filter(state -> !state.equals(EMPTY_FILE)).isPresent()) {
            incomplete.add(entry.id());
        }
        changes.put(entry, new Change(changes.size(), before, base, same, !incomplete.contains(entry.id())));
        after.ifPresent(state -> {
            first.putIfAbsent(state, entry);
            latest.put(state, entry);
        });
    }

    private Optional<LogEntry> find(Sha256 state, List<LogEntry> before) {
        return nearest(state, before).or(() -> Optional.ofNullable(latest.get(state)));
    }

    /** Of the given changes and those on which they build the last that recorded a state; another branch's is none. */
    private Optional<LogEntry> nearest(Sha256 state, List<LogEntry> before) {
        if (!first.containsKey(state)) {
            return Optional.empty();
        }
        int oldest = changes.get(first.get(state)).number();
        Set<LogEntry> reached = new HashSet<>(before);
        Queue<LogEntry> open = new PriorityQueue<>(
                Comparator.comparingInt((LogEntry entry) -> changes.get(entry).number()).reversed());
        open.addAll(before);
        while (!open.isEmpty() && changes.get(open.element()).number() >= oldest) {
            LogEntry entry = open.remove();
            if (isAfter(entry, state)) {
                return Optional.of(entry);
            }
            changes.get(entry).parents().stream().filter(reached::add).forEach(open::add);
        }
        return Optional.empty();
    }

    private static boolean isAfter(LogEntry entry, Sha256 state) {
        return entry.after().map(ContentState::sha256).filter(state::equals).isPresent();
    }

    /** The last changes among the ancestors of an entry. */
    private List<LogEntry> headsBefore(LogEntry entry) {
        Set<LogEntry> found = new LinkedHashSet<>();
        entry.links().forEach(link -> found.addAll(heads.getOrDefault(link, List.of())));
        return withoutAncestors(found);
    }

    /** Leaves out what another of the given entries builds on. */
    private List<LogEntry> withoutAncestors(Collection<LogEntry> found) {
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        int first = found.stream().mapToInt(entry -> changes.get(entry).number()).min().getAsInt();
        Set<LogEntry> overtaken = ancestors(found.stream().flatMap(entry -> changes.get(entry).parents().stream()).toList(),
                first);
        return found.stream().filter(entry -> !overtaken.contains(entry)).toList();
    }

    /** The given changes and those on which they build, as far back as the one with the given number. */
    private Set<LogEntry> ancestors(Collection<LogEntry> of, int oldest) {
        Set<LogEntry> ancestors = new HashSet<>(of);
        Deque<LogEntry> open = new ArrayDeque<>(of);
        while (!open.isEmpty()) {
            Change change = changes.get(open.remove());
            if (change.number() > oldest) {
                change.parents().stream().filter(ancestors::add).forEach(open::add);
            }
        }
        return ancestors;
    }

    /** The changes in order, with what each builds on. */
    Map<LogEntry, Change> changes() {
        return changes;
    }

    /** The reviews of recorded states, each with the entry that recorded the state. */
    Map<LogEntry, LogEntry> reviewed() {
        return reviewed;
    }

    /** The reviews of states that no entry before them recorded. */
    List<LogEntry> reviewsOfOthers() {
        return lateReviews;
    }

    /** Every name that the log gives the file. */
    Set<String> names() {
        return names;
    }

    /** The last change of every branch, the latest last. */
    List<LogEntry> heads() {
        Set<LogEntry> found = new LinkedHashSet<>();
        heads.forEach((id, last) -> {
            if (!named.contains(id)) {
                found.addAll(last);
            }
        });
        return withoutAncestors(found).stream()
                .sorted(Comparator.comparingInt(entry -> changes.get(entry).number())).toList();
    }

    /** The entries that recorded the given state: the last changes among them, otherwise the latest of each branch. */
    List<LogEntry> recorded(Sha256 state) {
        List<LogEntry> last = heads().stream().filter(head -> isAfter(head, state)).toList();
        return !last.isEmpty() ? last
                : withoutAncestors(changes.keySet().stream().filter(entry -> isAfter(entry, state)).toList());
    }
}
