package org.otowi.models.dialect;

import java.util.List;
import org.otowi.models.egress.Outgoing;
import org.otowi.models.transport.Framing;

/**
 * A request in its dialect.
 *
 * @param outgoing the exact bytes and where they go, without a key
 * @param framing how its reply is framed
 * @param warnings what the person should know of it
 */
record Mapped(Outgoing outgoing, Framing framing, List<String> warnings) {}
