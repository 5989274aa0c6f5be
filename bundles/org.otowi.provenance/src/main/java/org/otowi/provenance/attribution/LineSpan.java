package org.otowi.provenance.attribution;

import java.util.List;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.log.LogEntry;

/**
 * Lines that follow each other, come from the same place and were reviewed alike.
 *
 * @param lines where they stand
 * @param origin where they come from
 * @param reviews the {@code review} entries that looked at them as they are, oldest first
 */
public record LineSpan(LineRange lines, LineOrigin origin, List<LogEntry> reviews) {

    public LineSpan {
        reviews = List.copyOf(reviews);
    }
}
