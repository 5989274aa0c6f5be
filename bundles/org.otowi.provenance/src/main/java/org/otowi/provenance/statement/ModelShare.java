package org.otowi.provenance.statement;

import java.time.Instant;
import org.otowi.provenance.ModelUse;

/**
 * A model and when its edits were accepted.
 *
 * @param model the model; the parameters of its edits may differ
 * @param edits how many edits were accepted
 * @param first when the first was
 * @param last when the last was
 */
record ModelShare(ModelUse model, int edits, Instant first, Instant last) {

    ModelShare(ModelUse model, Instant time) {
        this(model, 1, time, time);
    }

    /** The same with an edit more. */
    ModelShare and(Instant time) {
        return new ModelShare(model, edits + 1, time.isBefore(first) ? time : first, time.isAfter(last) ? time : last);
    }
}
