package org.otowi.models.egress.marking;

/** A line of the text, as a reader takes it. */
final class Line {

    private final int number;
    private final String plain;
    private final boolean quoted;
    private Undressed undressed;

    /**
     * What a line says underneath.
     *
     * @param bare what is left without the signs of comments, emphasis, mark-up and LaTeX commands, and without a
     *     page's number
     * @param comment whether it was a comment of code or mark-up
     * @param edge whether it is a page's header or footer by the command that it is written with
     */
    record Undressed(String bare, boolean comment, boolean edge) {}

    /**
     * @param number in the text, from 1; a line that is written as an escape within another has that one's number
     * @param plain the whole line in plain letters
     * @param quoted whether it is a string within a line of JSON, which has been handed on already
     */
    Line(int number, String plain, boolean quoted) {
        this.number = number;
        this.plain = plain;
        this.quoted = quoted;
    }

    int number() {
        return number;
    }

    String plain() {
        return plain;
    }

    boolean quoted() {
        return quoted;
    }

    String bare() {
        return undressed().bare();
    }

    boolean comment() {
        return undressed().comment();
    }

    boolean edge() {
        return undressed().edge();
    }

    /** Undressing takes most of the time, and most lines need none. */
    private Undressed undressed() {
        if (undressed == null) {
            undressed = Undress.line(plain);
        }
        return undressed;
    }

    boolean isBlank() {
        return plain.isBlank();
    }

    boolean isPageBreak() {
        return plain.equals("\f");
    }
}
