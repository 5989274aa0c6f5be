package org.otowi.provenance.ui.internal.review;

import java.util.Optional;
import org.otowi.provenance.Content;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.record.FileReview;

/**
 * What a person says about a file.
 *
 * @param scope what was checked
 * @param checked how
 * @param note what else they want to say
 */
public record ReviewChoice(ReviewScope scope, Checked checked, Optional<String> note) {

    /** The review of what the file holds now. */
    public FileReview of(Content present) throws ProvenanceException {
        return new FileReview(present, scope.lines(present), checked, note);
    }
}
