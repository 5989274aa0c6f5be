package org.otowi.provenance.record;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Content;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Review;

/**
 * A review that is to be recorded.
 *
 * @param content what the reviewer looked at
 * @param lines the lines that were checked; empty if all were
 * @param checked how
 * @param note what the reviewer wants to say
 */
public record FileReview(Content content, List<LineRange> lines, Review.Checked checked, Optional<String> note) {

    public FileReview {
        lines = List.copyOf(lines);
    }

    /** A review of the whole file, of which nothing else is to be said. */
    public static FileReview of(Content content, Review.Checked checked) {
        return new FileReview(content, List.of(), checked, Optional.empty());
    }

    /** What the log is to say. */
    Review review() {
        return new Review(content.sha256(), lines, checked, note);
    }
}
