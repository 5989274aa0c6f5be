/** Appends entries to sidecars: sessions, streams, continuity and the locked writer. */
package org.otowi.provenance.record;
