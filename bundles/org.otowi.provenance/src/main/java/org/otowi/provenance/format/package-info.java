/** The bytes of an entry, how it is sealed and identified, and the tree over a stream: docs/provenance-format.md. */
package org.otowi.provenance.format;
