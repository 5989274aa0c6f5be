package org.otowi.provenance.report;

import org.otowi.provenance.Review;

/**
 * A review that somebody has recorded.
 *
 * @param file the file that was reviewed
 * @param entry the entry that says so
 * @param review what it says
 */
public record ReviewMade(FilePart file, EntryPart entry, Review review) {

    /** Whether the file is still as it was when it was reviewed. */
    public boolean isOfPresentContent() {
        return file.content().filter(review.content()::equals).isPresent();
    }
}
