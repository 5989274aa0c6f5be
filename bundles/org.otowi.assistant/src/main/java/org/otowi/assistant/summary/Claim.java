package org.otowi.assistant.summary;

import java.util.List;
import org.otowi.documents.SourceAnchor;

/**
 * One statement of a summary.
 *
 * @param text the statement; in an extractive summary the document's own words
 * @param anchors where it comes from, at least one
 * @param supported whether what it says was found at its anchors; always true for the document's own words
 */
public record Claim(String text, List<SourceAnchor> anchors, boolean supported) {

    public Claim {
        anchors = List.copyOf(anchors);
    }

    /** A statement in the document's own words. */
    public static Claim quoted(String text, SourceAnchor anchor) {
        return new Claim(text, List.of(anchor), true);
    }
}
