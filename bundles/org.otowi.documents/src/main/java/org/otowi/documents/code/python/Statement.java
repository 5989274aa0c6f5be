package org.otowi.documents.code.python;

/**
 * A logical line of Python.
 *
 * @param indent columns of blanks before it, a tab reaching to the next multiple of eight
 * @param start offset of its first character
 * @param end offset behind its last character, comment not included
 */
record Statement(int indent, int start, int end) {}
