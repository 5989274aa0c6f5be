package org.otowi.provenance;

import java.util.Optional;

/**
 * A place in a file that an AI edit rests on.
 *
 * @param name the file's name
 * @param sha256 hash of the file's bytes as they were read
 * @param place page or lines in words, such as {@code p. 3} or {@code lines 10-14}
 */
public record CitedSource(String name, Sha256 sha256, Optional<String> place) {}
