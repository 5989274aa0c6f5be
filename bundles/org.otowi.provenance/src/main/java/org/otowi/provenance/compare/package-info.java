/** Compares texts line by line, for the writer that records a change and the reader that follows it. */
package org.otowi.provenance.compare;
