package org.otowi.provenance.verify;

import org.otowi.provenance.Sha256;

/**
 * A checkpoint of a log, as it is stamped.
 *
 * @param line where it stands, from 1
 * @param id the id of the entry
 * @param imprint hash of its line without the line end, so that a time stamp covers body, signature and time
 */
public record StampedCheckpoint(int line, Sha256 id, Sha256 imprint) {}
