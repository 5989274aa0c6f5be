package org.otowi.models.egress;

/** Decides what may leave the machine; the transport asks it before every connection, redirects included. */
public interface EgressGate {

    /** Decides without recording anything, for a preview. */
    Decision judge(Outgoing outgoing);

    /** Decides and writes a receipt; if the receipt cannot be written, the decision is to refuse. */
    Decision pass(Outgoing outgoing);
}
