package org.otowi.provenance;

import java.nio.file.Path;
import org.otowi.provenance.messages.Messages;

/**
 * The provenance log of one research file: {@code plot.py.aiprov.jsonl} beside {@code plot.py}.
 *
 * @param file the research file, which need not exist
 */
public record Sidecar(Path file) {

    /** What a sidecar's name adds to the name of its research file. */
    public static final String SUFFIX = ".aiprov.jsonl";

    /**
     * The sidecar that the given path is.
     *
     * @throws IllegalArgumentException if it is not the name of a sidecar
     */
    public static Sidecar at(Path path) {
        if (!isSidecar(path)) {
            throw new IllegalArgumentException(Messages.get("sidecar.name", path, SUFFIX));
        }
        String name = path.getFileName().toString();
        return new Sidecar(path.resolveSibling(name.substring(0, name.length() - SUFFIX.length())));
    }

    /** The log that a person means who names a log or a research file. */
    public static Sidecar of(Path path) {
        return isSidecar(path) ? at(path) : new Sidecar(path);
    }

    /** Whether a path is named as a sidecar is; the file is not looked at. */
    public static boolean isSidecar(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().endsWith(SUFFIX) && name.toString().length() > SUFFIX.length();
    }

    /** Where the log lies. */
    public Path path() {
        return file.resolveSibling(fileName() + SUFFIX);
    }

    /** The research file's name without its folders, as the log records it. */
    public String fileName() {
        return file.getFileName().toString();
    }
}
