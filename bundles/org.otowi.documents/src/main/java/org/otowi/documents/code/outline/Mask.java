package org.otowi.documents.code.outline;

import java.util.ArrayList;
import java.util.List;

/** Blanks comments and strings of a text, one stretch after the other. */
public final class Mask {

    private final SourceText source;
    private final StringBuilder code;
    private final List<Span> comments = new ArrayList<>();

    public Mask(SourceText source) {
        this.source = source;
        code = new StringBuilder(source.text());
    }

    /** Blanks a comment and keeps its place. */
    public void comment(int start, int end) {
        blank(start, end);
        comments.add(new Span(start, end));
    }

    /** Blanks what is neither code nor comment, such as a branch that is never compiled. */
    public void blank(int start, int end) {
        for (int at = start; at < end; at++) {
            if (code.charAt(at) != '\n') {
                code.setCharAt(at, ' ');
            }
        }
    }

    /** Blanks a stretch with its line feeds, so that the lines around it become one. */
    public void join(int start, int end) {
        for (int at = start; at < end; at++) {
            code.setCharAt(at, ' ');
        }
    }

    /** Masks a string with its delimiters. */
    public void string(int start, int end) {
        for (int at = start; at < end; at++) {
            code.setCharAt(at, MaskedSource.QUOTE);
        }
    }

    public MaskedSource masked() {
        return new MaskedSource(source, code.toString(), List.copyOf(comments));
    }
}
