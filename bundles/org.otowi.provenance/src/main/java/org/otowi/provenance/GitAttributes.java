package org.otowi.provenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Tells git how to treat sidecars: no conversion of line ends, and both sides kept in a merge. */
public final class GitAttributes {

    /** The line that {@code .gitattributes} must have. */
    public static final String LINE = "*" + Sidecar.SUFFIX + " -text merge=union";

    /** The line of a repository's own attributes, which go before those of the working tree. */
    private static final String DRIVER_LINE = "*" + Sidecar.SUFFIX + " merge=otowi";

    private GitAttributes() {}

    /**
     * Adds the line to the folder's {@code .gitattributes} unless it stands there already.
     *
     * @return whether the file was changed
     */
    public static boolean ensure(Path folder) throws IOException {
        return ensure(folder.resolve(".gitattributes"), LINE);
    }

    /**
     * Has git merge sidecars by the driver {@code otowi}: adds the line to a repository's {@code info/attributes} unless
     * it stands there already.
     *
     * @return whether the file was changed
     */
    public static boolean ensureDriver(Path infoAttributes) throws IOException {
        Files.createDirectories(infoAttributes.toAbsolutePath().getParent());
        return ensure(infoAttributes, DRIVER_LINE);
    }

    private static boolean ensure(Path file, String wanted) throws IOException {
        String present = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        if (present.lines().anyMatch(line -> line.strip().equals(wanted))) {
            return false;
        }
        String lead = present.isEmpty() || present.endsWith("\n") ? "" : "\n";
        Files.writeString(file, lead + wanted + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return true;
    }
}
