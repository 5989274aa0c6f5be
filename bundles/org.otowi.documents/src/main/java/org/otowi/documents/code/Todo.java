package org.otowi.documents.code;

import org.otowi.documents.SourceAnchor;

/**
 * A note that something is left to do.
 *
 * @param text the note on one line, with its mark (TODO, FIXME, XXX, HACK)
 * @param anchor the line
 */
public record Todo(String text, SourceAnchor anchor) {}
