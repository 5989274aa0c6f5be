package org.otowi.assistant.proposal;

import java.util.List;
import org.otowi.documents.SourceAnchor;

/**
 * A change of one text that nobody has accepted yet.
 *
 * <p>It holds for one state of the text only: whoever applies it compares {@code before} with the text as it is now and
 * refuses when they differ.
 *
 * @param title what the change does, for a person
 * @param before the whole text that it was made for; empty for a new file
 * @param after the whole text with the change
 * @param provider who made it: {@code embedded}, or the name of a provider of models
 * @param purpose what it is for, as recorded in the provenance log
 * @param sources the places that it rests on, as file name and anchor
 */
public record Proposal(String title, String before, String after, String provider, String purpose,
        List<Source> sources) {

    /**
     * A place that a proposal rests on.
     *
     * @param fileName name of the file
     * @param sha256 hash of the file's bytes as they were read
     * @param anchor the place
     */
    public record Source(String fileName, String sha256, SourceAnchor anchor) {}

    public Proposal {
        sources = List.copyOf(sources);
    }
}
