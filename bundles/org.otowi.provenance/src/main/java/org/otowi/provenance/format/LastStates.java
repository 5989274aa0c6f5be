package org.otowi.provenance.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.otowi.provenance.Sha256;

/** Finds the entries that say what the file holds and that no later entry overtakes. */
public final class LastStates {

    private LastStates() {}

    /**
     * The entries with content of which no descendant has content, oldest first.
     *
     * @param ordered all entries, each behind those that it names
     */
    public static <E> List<E> of(List<E> ordered, Function<E, Sha256> id, Function<E, List<Sha256>> links,
            Predicate<E> hasContent) {
        Set<Sha256> overtaken = new HashSet<>();
        Deque<E> last = new ArrayDeque<>();
        for (int i = ordered.size() - 1; i >= 0; i--) {
            E entry = ordered.get(i);
            boolean isOvertaken = overtaken.contains(id.apply(entry));
            if (hasContent.test(entry) && !isOvertaken) {
                last.addFirst(entry);
            }
            if (hasContent.test(entry) || isOvertaken) {
                overtaken.addAll(links.apply(entry));
            }
        }
        return List.copyOf(last);
    }
}
