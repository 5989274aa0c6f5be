package org.otowi.provenance.privacy;

import org.otowi.provenance.Commitment;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;

/**
 * A prompt, reply or piece of context that a log commits to.
 *
 * @param entry the entry that does
 * @param kind what the text is
 * @param commitment what stands for it in the entry
 * @param fate what has become of it
 */
public record CommittedText(LogEntry entry, Commitment.Kind kind, Sha256 commitment, Fate fate) {

    /** Where a text is. */
    public enum Fate {
        /** In the content store, for its owner alone. */
        KEPT,
        /** In the log, for everybody. */
        DISCLOSED,
        /** Deleted; an entry says by whom and why. */
        ERASED,
        /** Not in the content store that was asked; another machine or account may have it. */
        WITHHELD
    }
}
