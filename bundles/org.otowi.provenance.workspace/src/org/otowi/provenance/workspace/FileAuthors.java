package org.otowi.provenance.workspace;

import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.log.Actors;

/** What was found when it was asked who wrote the lines of a file. */
public sealed interface FileAuthors {

    /** The file has no log, so there is nothing to say. */
    record NoLog() implements FileAuthors {}

    /** The file is larger than {@link AuthorsJob#MOST_BYTES}. */
    record TooLarge() implements FileAuthors {}

    /**
     * File or log cannot be read.
     *
     * @param message why, for people, with what they can do
     */
    record Unreadable(String message) implements FileAuthors {}

    /**
     * The lines were followed.
     *
     * @param attribution where each comes from
     * @param actors who acted in the entries of the log
     */
    record Known(Attribution attribution, Actors actors) implements FileAuthors {}
}
