package org.otowi.models.transport;

import java.util.function.Supplier;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.egress.EgressGate;
import org.otowi.provenance.Cancellation;

/** Sends what the gate lets pass, and reads the reply; safe for use by several threads. */
public final class Transport {

    /** A transport that asks the gate before every connection. */
    public Transport(EgressGate gate, ProxySource proxies, Trust trust) {
    }

    /**
     * Sends the call and feeds the events of the reply to a reader, all from the calling thread. Never throws: outcomes are in
     * {@link Received#end()}.
     *
     * @param readers makes a fresh reader for each attempt
     * @param listener is told of repetitions and of waiting
     * @param cancellation looked at at least every 50 milliseconds
     */
    public Received stream(Call call, Supplier<? extends EventReader> readers, ChatListener listener, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }
}
