package org.otowi.models.transport;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/** Says which proxy leads to an address: that of the environment, or that of the IDE's settings. */
public interface ProxySource {

    /** No proxy at all. */
    ProxySource NONE = target -> Optional.empty();

    /** The proxy for the address; empty: directly. */
    Optional<InetSocketAddress> find(URI target);
}
