package org.otowi.documents;

import java.util.List;
import java.util.OptionalInt;

/**
 * The place that a sentence, symbol or claim comes from, which a person can open.
 *
 * @param page page of a paged document, from 1
 * @param line first line of a text file, from 1
 * @param endLine last line, at least {@code line}
 * @param quote the words that stand there, on one line; may be shortened, never reworded
 * @param boxes where they stand on the page, one box a printed line; empty where the format has no pages
 */
public record SourceAnchor(OptionalInt page, OptionalInt line, OptionalInt endLine, String quote, List<Box> boxes) {

    /**
     * A rectangle on a page.
     *
     * @param x distance of its left edge from the page's left edge, in points (1/72 inch)
     * @param y distance of its top edge from the page's top edge, in points
     * @param width in points
     * @param height in points
     */
    public record Box(float x, float y, float width, float height) {}

    public SourceAnchor {
        boxes = List.copyOf(boxes);
    }

    /** A place in a text file. */
    public static SourceAnchor ofLines(int line, int endLine, String quote) {
        return new SourceAnchor(OptionalInt.empty(), OptionalInt.of(line), OptionalInt.of(endLine), quote, List.of());
    }

    /** A place on a page. */
    public static SourceAnchor ofPage(int page, String quote, List<Box> boxes) {
        return new SourceAnchor(OptionalInt.of(page), OptionalInt.empty(), OptionalInt.empty(), quote, boxes);
    }
}
