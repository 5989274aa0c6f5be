package org.otowi.models.egress;

import java.util.OptionalLong;

/**
 * What would be sent, for a person to look at before it is.
 *
 * @param outgoing destination, headers and the exact bytes, without the key
 * @param keyHeader the name of the header that would carry the key; empty if none
 * @param tokens estimate of the prompt's tokens, 4 characters each, more precisely where the provider's data says so
 * @param contextTokens what the model takes, where known
 * @param decision what the gate says to it
 */
public record EgressPreview(Outgoing outgoing, String keyHeader, long tokens, OptionalLong contextTokens,
        Decision decision) {
    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "EgressPreview[" + outgoing + ", " + decision.verdict() + "]";
    }
}
