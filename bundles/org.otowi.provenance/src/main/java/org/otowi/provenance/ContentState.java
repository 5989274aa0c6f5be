package org.otowi.provenance;

import java.util.Optional;

/**
 * A research file at one moment, as the log knows it.
 *
 * @param sha256 hash of the file's bytes
 * @param charset IANA name of the encoding; empty when the bytes are no text in the encoding they were said to have
 * @param byteOrderMark whether the text begins with one
 * @param delimiter what ends its lines
 */
public record ContentState(Sha256 sha256, Optional<String> charset, boolean byteOrderMark, LineDelimiter delimiter) {}
