package org.otowi.documents.code;

import org.otowi.documents.SourceAnchor;

/**
 * A place where code reads or writes files.
 *
 * @param what the call as written, on one line
 * @param anchor the line
 */
public record FileAccess(String what, SourceAnchor anchor) {}
