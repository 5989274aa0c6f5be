package org.otowi.documents.code;

import org.otowi.documents.SourceAnchor;

/**
 * Something that a file uses from elsewhere.
 *
 * @param name module, package or header as written, quotes and brackets removed
 * @param anchor the line that says so
 */
public record Dependency(String name, SourceAnchor anchor) {}
