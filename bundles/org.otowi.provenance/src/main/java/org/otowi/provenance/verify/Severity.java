package org.otowi.provenance.verify;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Worth a look; changes no verdict. */
    WARNING,
    /** Makes the verdict what it is. */
    DEFECT;

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
