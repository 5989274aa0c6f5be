package org.otowi.assistant.workspace.proposal;

import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;

/**
 * Who made what is proposed, and what was said for it, as the log has it.
 *
 * @param model which model, and how it was called
 * @param exchange what was said to it and by it, and what the gate said to that
 */
public record Authored(ModelUse model, Exchange exchange) {

    /** By what needs no model; reads the disk the first time. */
    public static Authored embedded() {
        return new Authored(EmbeddedSummarizer.shipped().model(), Exchange.NONE);
    }
}
