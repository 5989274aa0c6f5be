package org.otowi.provenance;

import java.nio.file.Path;

/**
 * A file that a content store has written and the disk may not have yet.
 *
 * @param hash what the log calls the content: the hash of a state, or a commitment
 * @param path where the file is
 * @param bytes what it holds; not to be changed
 */
public record KeptFile(Sha256 hash, Path path, byte[] bytes) {}
