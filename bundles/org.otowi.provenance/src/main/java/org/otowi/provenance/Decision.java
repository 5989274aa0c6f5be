package org.otowi.provenance;

import java.util.List;

/**
 * How much of a proposal the person accepted.
 *
 * @param acceptedHunks which of the proposal's hunks, from 0, in order; empty when the whole was accepted
 */
public record Decision(List<Integer> acceptedHunks) {

    /** The proposal was accepted as it stood. */
    public static final Decision WHOLE = new Decision(List.of());

    public Decision {
        acceptedHunks = List.copyOf(acceptedHunks);
    }

    public boolean isWhole() {
        return acceptedHunks.isEmpty();
    }
}
