package org.otowi.documents.code.outline;

import java.util.regex.Pattern;

/** How a language writes the call of a procedure. */
public enum CallStyle {
    /** A name and arguments in parentheses. */
    PARENTHESES("[\\p{L}_$][\\p{L}\\p{N}_$]*+"),
    /** The same, or a name behind {@code call}; upper and lower case are the same. */
    FORTRAN("[\\p{L}_$][\\p{L}\\p{N}_$]*+"),
    /** A name that may end in an exclamation mark, and arguments in parentheses. */
    JULIA("[\\p{L}_\\p{So}\u2202\u2207][\\p{L}\\p{N}\\p{M}_\u2032]*+(?:!(?!=))?+"),
    /** A name that may hold dots, and arguments in parentheses. */
    DOTTED("[\\p{L}.][\\p{L}\\p{N}._]*+"),
    /** A name where a command of a shell begins. */
    COMMAND("[\\p{L}_][\\p{L}\\p{N}_.:-]*+");

    private final Pattern name;

    CallStyle(String name) {
        this.name = Pattern.compile(name);
    }

    /** What the name of a procedure looks like. */
    Pattern namePattern() {
        return name;
    }
}
