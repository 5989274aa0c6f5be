package org.otowi.documents.code.outline;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Span(int start, int end) {}
