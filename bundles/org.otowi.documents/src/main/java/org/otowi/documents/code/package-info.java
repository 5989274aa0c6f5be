/**
 * Source code as an outline: languages, symbols and the facts that a summary is made of.
 *
 * <p>{@link org.otowi.documents.code.SourceReader} makes the outline. The scanners of the languages are internal to the
 * packages below this one; all are plain Java and prefer a missed symbol to an invented one.
 */
package org.otowi.documents.code;
