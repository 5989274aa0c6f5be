package org.otowi.documents.code;

import org.otowi.documents.SourceAnchor;

/**
 * A call from one procedure of a file to another of the same file.
 *
 * @param caller the calling procedure's name
 * @param callee the called procedure's name
 * @param anchor the line of the first such call
 */
public record Call(String caller, String callee, SourceAnchor anchor) {}
