package org.otowi.provenance.workspace.internal.capture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.otowi.provenance.workspace.internal.capture.Observation.Moved;
import org.otowi.provenance.workspace.internal.capture.Observation.Saved;
import org.otowi.provenance.workspace.internal.capture.Observation.Seen;

/**
 * What was observed and not worked off, oldest first. Observations are about what a file holds when their turn comes,
 * so one that a later one makes pointless is dropped, and one of a file that has moved follows it.
 */
final class WaitingObservations {

    private final List<Observation> waiting = new ArrayList<>();

    synchronized void add(Observation observation) {
        if (observation instanceof Moved moved) {
            addMoved(moved);
        } else if (observation instanceof Saved saved) {
            addSaved(saved);
        } else if (!(observation instanceof Seen) || !waiting.contains(observation)) {
            waiting.add(observation);
        }
    }

    synchronized Optional<Observation> take() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.remove(0));
    }

    synchronized int size() {
        return waiting.size();
    }

    /** The folders of the files that are waiting. */
    synchronized Set<Path> folders() {
        return waiting.stream().map(observation -> observation.path().getParent()).collect(Collectors.toSet());
    }

    private void addMoved(Moved moved) {
        Optional<Saved> save = Optional.empty();
        for (Observation earlier : List.copyOf(waiting)) {
            boolean same = earlier.path().equals(moved.from());
            if (same && earlier instanceof Saved saved) {
                waiting.remove(saved);
                save = Optional.of(saved.movedTo(moved));
            } else if (same && earlier instanceof Seen) {
                waiting.remove(earlier);
            }
        }
        waiting.add(save.isPresent() ? moved.justMoved() : moved);
        save.ifPresent(waiting::add);
    }

    private void addSaved(Saved saved) {
        Saved joined = saved;
        for (Observation earlier : List.copyOf(waiting)) {
            boolean same = earlier.path().equals(saved.path());
            if (same && earlier instanceof Saved save) {
                joined = joined.after(save);
                waiting.remove(save);
            } else if (same && earlier instanceof Seen) {
                waiting.remove(earlier);
            }
        }
        waiting.add(joined);
    }
}
