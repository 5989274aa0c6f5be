package org.otowi.models.egress;

import org.otowi.provenance.Cancellation;

/** Decides what may leave the machine; the transport asks it before every connection, redirects included. */
public interface EgressGate {

    /** Decides without recording anything, for a preview. */
    Decision judge(Outgoing outgoing);

    /**
     * Decides and writes a receipt; if the receipt cannot be written, the decision is to refuse.
     *
     * @param cancellation looked at while long texts are judged
     * @throws java.util.concurrent.CancellationException if cancelled; then nothing was decided, and there is no receipt
     */
    Decision pass(Outgoing outgoing, Cancellation cancellation);
}
