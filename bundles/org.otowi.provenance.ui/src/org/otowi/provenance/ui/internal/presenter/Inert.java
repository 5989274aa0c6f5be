package org.otowi.provenance.ui.internal.presenter;

import java.util.regex.Pattern;

/**
 * Makes what a log says safe to show in one line: whoever wrote it could have used line breaks, control characters or
 * marks that turn the direction of writing to make it look like something else.
 */
public final class Inert {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private Inert() {}

    /** The words in one line of harmless characters. */
    public static String of(String words) {
        return DIRECTIONS.matcher(BREAKS.matcher(words).replaceAll(" ")).replaceAll("\ufffd");
    }
}
