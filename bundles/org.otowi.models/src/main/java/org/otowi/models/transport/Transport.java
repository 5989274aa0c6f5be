package org.otowi.models.transport;

import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.egress.EgressGate;
import org.otowi.provenance.Cancellation;

/** Sends what the gate lets pass, and reads the reply; safe for use by several threads. */
public final class Transport {

    private final Exchange.Parts parts;

    /** A transport that asks the gate before every connection. */
    public Transport(EgressGate gate, ProxySource proxies, Trust trust) {
        this(gate, proxies, trust, Timing.SYSTEM);
    }

    Transport(EgressGate gate, ProxySource proxies, Trust trust, Timing timing) {
        String version = ResourceBundle.getBundle(Transport.class.getPackageName() + ".version").getString("version");
        this.parts = new Exchange.Parts(gate, proxies, new Clients(trust, timing), new Requests(version), timing);
    }

    /**
     * Sends the call and feeds the events of the reply to a reader, all from the calling thread. Never throws: outcomes
     * are in {@link Received#end()}.
     *
     * @param readers makes a fresh reader for each attempt
     * @param listener is told of repetitions and of waiting
     * @param cancellation looked at at least every 50 milliseconds
     */
    public Received stream(Call call, Supplier<? extends EventReader> readers, ChatListener listener,
            Cancellation cancellation) {
        return new Exchange(parts, call, readers, listener, cancellation).run();
    }
}
