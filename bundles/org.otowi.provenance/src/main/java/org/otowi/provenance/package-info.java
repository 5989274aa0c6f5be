/** The provenance log: its format, writer, reader and verifier. */
package org.otowi.provenance;
