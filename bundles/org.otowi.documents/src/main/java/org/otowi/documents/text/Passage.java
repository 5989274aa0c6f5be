package org.otowi.documents.text;

import org.otowi.documents.SourceAnchor;

/** A paragraph or caption on one line that knows where each of its characters stands in the file. */
public interface Passage {

    /** The words, single spaces between them, none at either end. */
    String text();

    /** The place of the characters from {@code from} up to, not including, {@code to}; they are its quote. */
    SourceAnchor anchor(int from, int to);
}
