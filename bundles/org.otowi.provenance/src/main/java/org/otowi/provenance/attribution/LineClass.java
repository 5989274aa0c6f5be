package org.otowi.provenance.attribution;

import java.util.Locale;

/** Who wrote a line, as far as the log proves it. */
public enum LineClass {
    /** A model, and the line is as a person accepted it, but for what a formatter did to its white space. */
    AI,
    /** A person, in the place of a line that a model wrote. */
    AI_EDITED,
    /** A person. */
    HUMAN,
    /** Nobody whom the log saw: the line was found after a change outside. */
    EXTERNAL,
    /** The evidence is missing or contradicts itself. */
    UNKNOWN;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in JSON and on the command line, such as {@code ai-edited}. */
    public String label() {
        return label;
    }

    /** Whether a model wrote the line or one in whose place it stands. */
    public boolean isOfModel() {
        return this == AI || this == AI_EDITED;
    }

    /** Whether somebody saw how the line came about. */
    boolean isWitnessed() {
        return this != EXTERNAL && this != UNKNOWN;
    }
}
