package org.otowi.documents;

import java.nio.file.Path;
import java.util.List;

/** What was read from one research file. */
public sealed interface Document permits Paper, SourceFile, Notebook {

    /** The file that was read, as the caller named it. */
    Path file();

    /** SHA-256 of the bytes that were read, as 64 lower-case hexadecimal digits. */
    String sha256();

    /** What could not be read, in words for a person; empty when the whole file was read. */
    List<String> warnings();
}
