package org.otowi.provenance.ui.internal.ruler;

import java.util.Optional;
import org.otowi.provenance.attribution.LineSpan;

/**
 * What the ruler shows beside a line.
 *
 * @param author who wrote it
 * @param span what is known of it; empty if it was typed since the lines were followed
 */
public record ShownLine(LineAuthor author, Optional<LineSpan> span) {

    /** A line that was typed since the lines were followed. */
    static final ShownLine TYPED = new ShownLine(LineAuthor.UNSAVED, Optional.empty());

    /** Whether a review covers the line as it is. */
    public boolean isReviewed() {
        return span.filter(lines -> !lines.reviews().isEmpty()).isPresent();
    }
}
