package org.otowi.documents.code;

import org.otowi.documents.SourceAnchor;

/**
 * A comment or documentation string without its markers.
 *
 * @param text its lines, joined by line feeds, common indentation removed
 * @param anchor the lines that it takes
 */
public record Comment(String text, SourceAnchor anchor) {}
