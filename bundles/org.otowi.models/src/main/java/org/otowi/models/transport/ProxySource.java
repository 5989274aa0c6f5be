package org.otowi.models.transport;

import java.net.URI;
import java.util.Optional;

/** Says which way an address is reached. */
@FunctionalInterface
public interface ProxySource {

    /** Everything is reached directly. */
    ProxySource NONE = uri -> Optional.empty();

    /**
     * The proxy for an address; empty if it is reached directly.
     *
     * @throws ProxyException if there is a setting that cannot be followed
     */
    Optional<ProxyServer> proxyFor(URI uri) throws ProxyException;
}
