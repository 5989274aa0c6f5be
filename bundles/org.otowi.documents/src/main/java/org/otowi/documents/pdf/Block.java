package org.otowi.documents.pdf;

import java.util.List;
import org.otowi.documents.pdf.Columns.Column;

/**
 * Lines under each other in one column that look alike.
 *
 * @param lines at least one, top down
 * @param column the column that they stand in
 * @param kind what they are
 */
record Block(List<PdfLine> lines, Column column, Kind kind) {

    /** What a block is. */
    enum Kind {
        BODY,
        HEADING,
        CAPTION,
        EQUATION,
        FOOTNOTE,
        /** Labels in figures, cells of tables, entries of a table of contents. */
        LABELS
    }

    Block {
        lines = List.copyOf(lines);
    }

    PdfLine first() {
        return lines.get(0);
    }

    PdfLine last() {
        return lines.get(lines.size() - 1);
    }

    /** Its words on one line. */
    String text() {
        return String.join(" ", lines.stream().map(PdfLine::text).toList());
    }
}
