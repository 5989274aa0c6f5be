package org.otowi.provenance;

/** What ends the lines of a text; the names stand in the log. */
public enum LineDelimiter {
    LF,
    CRLF,
    CR,
    MIXED,
    NONE
}
