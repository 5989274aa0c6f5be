package org.otowi.models.egress;

import java.util.Locale;

/** What the gate says, from the mildest. */
public enum Verdict {
    /** It may be sent. */
    ALLOW,
    /** It may be sent if the person says why. */
    WARN,
    /** It may not be sent. */
    REFUSE;

    /** The name in policies, receipts and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stricter of the two. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
