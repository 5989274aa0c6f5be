package org.otowi.models.transport;

import org.otowi.models.egress.Outgoing;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.settings.Limits;

/**
 * One request and how its reply is to be taken.
 *
 * @param outgoing what is sent, without the key
 * @param keyHeader the header that carries the key
 * @param key where the key comes from; not asked if {@link KeyHeader#NONE}
 * @param framing how the events of a good reply are told apart
 * @param limits how long to wait, how often to try, and how much to take
 */
public record Call(Outgoing outgoing, KeyHeader keyHeader, KeyFinder key, Framing framing, Limits limits) {}
