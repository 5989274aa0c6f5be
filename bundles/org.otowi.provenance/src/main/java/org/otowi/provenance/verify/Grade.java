package org.otowi.provenance.verify;

import java.util.Locale;
import org.otowi.provenance.messages.Messages;

/** How strong the evidence behind a verdict is, from weak to strong. */
public enum Grade {
    /** Only hashes: whoever can write the sidecar can write another one. */
    UNSIGNED(Verdict.VALID_UNANCHORED),
    /** A key's holder signed every entry except the latest. */
    SIGNED(Verdict.VALID_UNANCHORED),
    /** An authority outside saw every entry except the latest evidence itself. */
    ANCHORED(Verdict.VALID);

    private final Verdict best;

    Grade(Verdict best) {
        this.best = best;
    }

    /** The verdict on a log of this grade in which nothing is wrong. */
    Verdict best() {
        return best;
    }

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the evidence shows, and what cannot be known from it, in plain words. */
    public String sentence() {
        return Messages.get("grade." + label());
    }
}
