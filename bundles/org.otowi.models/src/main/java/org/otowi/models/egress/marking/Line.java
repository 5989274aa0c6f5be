package org.otowi.models.egress.marking;

/**
 * A line of the text, as a reader takes it.
 *
 * @param number in the text, from 1; a line that was written as an escape within another has that one's number
 * @param plain the whole line in plain letters
 * @param bare what is left without the signs of comments, emphasis, mark-up and LaTeX commands, and without a page's number
 * @param comment whether it was a comment of code or mark-up
 * @param edge whether it is a page's header or footer by what it is written with
 * @param quoted whether it is a string within a line of JSON, which has been handed on already
 */
record Line(int number, String plain, String bare, boolean comment, boolean edge, boolean quoted) {

    /** The same as a string within another line. */
    Line asQuoted() {
        return new Line(number, plain, bare, comment, edge, true);
    }

    boolean isBlank() {
        return bare.isEmpty();
    }
}
