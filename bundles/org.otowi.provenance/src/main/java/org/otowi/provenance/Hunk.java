package org.otowi.provenance;

import java.util.Optional;

/**
 * One changed place. Line numbers count from 1; where a side has no lines, its start is the line before which the
 * change stands.
 *
 * @param oldStart first line before the change
 * @param oldCount lines replaced
 * @param newStart first line after the change
 * @param newCount lines that stand there now
 * @param text hash of the new lines in UTF-8, each with LF behind it
 * @param bare the same without white space, so that a formatter's work can be told from an author's
 * @param prints what is kept of each new line
 * @param spacing how a formatter's hunk is connected with the lines that it replaces; empty for any other
 */
public record Hunk(int oldStart, int oldCount, int newStart, int newCount, Sha256 text, Sha256 bare,
        Optional<LinePrints> prints, Optional<Spacing> spacing) {

    /**
     * The replaced lines of a formatter's hunk.
     *
     * @param oldBare their hash without white space
     * @param reflow whether text has moved from line to line; otherwise each line became one line
     */
    public record Spacing(Sha256 oldBare, boolean reflow) {}

    /** Whether nothing but white space differs between the old lines and the new. */
    public boolean changesOnlySpace() {
        return spacing.filter(known -> known.oldBare().equals(bare)).isPresent();
    }

    /** The same with prints of its lines. */
    public Hunk with(LinePrints known) {
        return new Hunk(oldStart, oldCount, newStart, newCount, text, bare, Optional.of(known), spacing);
    }
}
