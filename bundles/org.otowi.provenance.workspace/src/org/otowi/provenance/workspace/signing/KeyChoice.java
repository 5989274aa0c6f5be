package org.otowi.provenance.workspace.signing;

import java.util.Arrays;
import java.util.Locale;

/** With which key a person wants logs to be signed. */
public enum KeyChoice {
    /** With none. */
    OFF,
    /** The one key of the SSH agent. */
    AGENT,
    /** A key in a file. */
    FILE,
    /** A key that is made for this purpose and lies in the secure storage of Eclipse. */
    ECLIPSE;

    /** The form in the preferences. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a preference means; {@link #OFF} for what is not known. */
    static KeyChoice of(String value) {
        return Arrays.stream(values()).filter(choice -> choice.value().equals(value)).findFirst().orElse(OFF);
    }
}
