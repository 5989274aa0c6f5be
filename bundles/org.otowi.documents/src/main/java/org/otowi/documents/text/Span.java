package org.otowi.documents.text;

/** A stretch of a text: the characters from {@code from} up to, not including, {@code to}. */
public record Span(int from, int to) {

    /** The characters of the stretch. */
    public String of(String text) {
        return text.substring(from, to);
    }
}
