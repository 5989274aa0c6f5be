package org.otowi.documents;

import java.time.Duration;

/**
 * What reading one file may cost; a file beyond a limit is refused with a message, never half read in silence.
 *
 * @param maxBytes size of the file in bytes
 * @param maxPages pages of a paged document
 * @param maxCharacters characters of extracted text
 * @param maxTime wall-clock time
 */
public record ReadLimits(long maxBytes, int maxPages, int maxCharacters, Duration maxTime) {

    /** Enough for any paper and for books of some thousand pages. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(256L << 20, 5_000, 32 << 20, Duration.ofSeconds(60));
}
