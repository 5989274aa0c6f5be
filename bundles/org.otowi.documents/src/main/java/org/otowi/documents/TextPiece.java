package org.otowi.documents;

/**
 * A line of a text file or a sentence of a paged document.
 *
 * @param heading heading of the section that it stands in; empty where there is none or the format has no sections
 * @param text its words; of a line all characters, without its end
 * @param anchor where it stands
 */
public record TextPiece(String heading, String text, SourceAnchor anchor) {}
