package org.otowi.provenance.compare;

/**
 * Lines that stand in the place of others: half-open ranges from 0.
 *
 * @param oldFrom the first replaced line
 * @param oldTo the line behind the last replaced one
 * @param newFrom the first line that stands there now
 * @param newTo the line behind the last of them
 */
public record LineRanges(int oldFrom, int oldTo, int newFrom, int newTo) {

    /** How many lines are replaced. */
    public int oldCount() {
        return oldTo - oldFrom;
    }

    /** How many lines stand there now. */
    public int newCount() {
        return newTo - newFrom;
    }

    boolean isEmpty() {
        return oldCount() + newCount() == 0;
    }
}
