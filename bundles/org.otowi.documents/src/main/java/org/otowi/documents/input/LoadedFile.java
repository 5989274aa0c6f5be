package org.otowi.documents.input;

import java.nio.file.Path;

/**
 * A file in memory.
 *
 * @param path as the caller named it
 * @param bytes all of it; not to be changed
 * @param sha256 hash of the bytes, 64 hexadecimal digits
 */
public record LoadedFile(Path path, byte[] bytes, String sha256) {

    /** The last part of its path. */
    public String name() {
        return path.getFileName().toString();
    }
}
