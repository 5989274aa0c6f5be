package org.otowi.provenance.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.otowi.provenance.Actor;

/** Who acted in an entry, which only the first entry of its stream says. */
public final class Actors {

    private final Map<String, Actor> byStream = new HashMap<>();

    /** The actors of a log. */
    public Actors(ProvenanceLog log) {
        log.entries().forEach(entry -> entry.actor().ifPresent(actor -> byStream.putIfAbsent(entry.stream(), actor)));
    }

    /** Who acted in an entry of the log; empty if the first entry of its stream is missing. */
    public Optional<Actor> of(LogEntry entry) {
        return Optional.ofNullable(byStream.get(entry.stream()));
    }
}
