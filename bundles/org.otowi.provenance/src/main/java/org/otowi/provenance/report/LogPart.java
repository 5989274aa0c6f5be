package org.otowi.provenance.report;

import java.util.List;
import org.otowi.provenance.Sha256;

/**
 * What stands in a log.
 *
 * @param sha256 hash of the log's bytes, which ties a report to it
 * @param bytes how many bytes it has
 * @param entries the first of its entries, each behind those that it names
 * @param entriesLeftOut how many more there are
 */
public record LogPart(Sha256 sha256, long bytes, List<EntryPart> entries, int entriesLeftOut) {

    public LogPart {
        entries = List.copyOf(entries);
    }
}
