package org.otowi.provenance.verify;

import java.util.Locale;

/** How strong the evidence behind a verdict is, from weak to strong. */
public enum Grade {
    /** Only hashes: whoever can write the sidecar can write another one. */
    UNSIGNED,
    /** A key's holder signed every entry except the latest. */
    SIGNED,
    /** Evidence outside the sidecar covers it. */
    ANCHORED;

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
