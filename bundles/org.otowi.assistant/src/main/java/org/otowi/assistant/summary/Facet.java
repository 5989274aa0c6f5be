package org.otowi.assistant.summary;

import java.util.Locale;

/** What a part of a summary is about. */
public enum Facet {
    PROBLEM,
    METHOD,
    DATA,
    RESULTS,
    LIMITATIONS,
    PURPOSE,
    INTERFACE,
    DEPENDENCIES,
    CONSTANTS,
    FILES,
    CALLS,
    TODOS;

    /** Its name in JSON: lower case. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
