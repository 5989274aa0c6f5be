package org.otowi.models.transport;

import java.util.Optional;
import org.otowi.models.key.Key;
import org.otowi.models.key.KeyException;
import org.otowi.provenance.Cancellation;

/** Finds the key of a call; asked only after the gate let the call pass. */
@FunctionalInterface
public interface KeyFinder {

    /** For servers without keys. */
    KeyFinder NONE = cancellation -> Optional.empty();

    /**
     * The key, if there is one. May take seconds.
     *
     * @throws KeyException if a place that may hold it could not be asked
     */
    Optional<Key> find(Cancellation cancellation) throws KeyException;
}
