package org.otowi.models.key;

import java.util.Optional;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

/**
 * A place that may hold the key of a provider: the environment, a command, a file, the IDE's secure storage, this
 * session.
 */
public interface KeySource {

    /**
     * The key of the provider, if this place has one. May take seconds.
     *
     * @throws KeyException if the place could not be asked
     */
    Optional<Key> find(Provider provider, Cancellation cancellation) throws KeyException;
}
