package org.otowi.provenance;

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
 */
public record Hunk(int oldStart, int oldCount, int newStart, int newCount, Sha256 text, Sha256 bare) {}
