package org.otowi.bench;

import java.util.stream.Stream;

/** Whether a row was asked for on the command line. */
final class Wanted {

    private Wanted() {}

    /** A row whose label holds any of the words is wanted; without words, every row is. */
    static boolean is(String label, String... words) {
        return words.length == 0 || Stream.of(words).anyMatch(label::contains);
    }
}
