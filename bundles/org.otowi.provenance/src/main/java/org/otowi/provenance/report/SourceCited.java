package org.otowi.provenance.report;

import java.util.List;
import java.util.SortedSet;
import org.otowi.provenance.Sha256;

/**
 * A file that AI edits rest on.
 *
 * @param name its name
 * @param sha256 hash of its bytes as they were read
 * @param places which pages or lines, in words
 * @param citations the entries that cite it
 */
public record SourceCited(String name, Sha256 sha256, SortedSet<String> places, List<Citation> citations) {

    /** An entry of a file. */
    public record Citation(FilePart file, EntryPart entry) {}
}
