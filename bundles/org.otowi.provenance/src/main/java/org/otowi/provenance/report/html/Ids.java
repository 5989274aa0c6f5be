package org.otowi.provenance.report.html;

import org.otowi.provenance.report.EntryPart;
import org.otowi.provenance.report.FilePart;

/** The ids of places that the page links to. */
final class Ids {

    private Ids() {}

    static String file(FilePart file) {
        return "f" + file.number();
    }

    static String entry(FilePart file, EntryPart entry) {
        return entry(file, entry.number());
    }

    static String entry(FilePart file, int number) {
        return file(file) + "e" + number;
    }

    /** The run of lines that begins with a line. */
    static String line(FilePart file, int line) {
        return file(file) + "l" + line;
    }
}
