package org.otowi.provenance.attribution;

import java.util.Optional;
import org.otowi.provenance.log.LogEntry;

/**
 * Lines of a model that somebody took out, with nothing in their place.
 *
 * @param entry the entry that took them out; empty if none did, that is, if they are missing since the last one
 * @param ai the entry of the model
 * @param lines how many are gone
 */
public record Deletion(Optional<LogEntry> entry, LogEntry ai, int lines) {}
