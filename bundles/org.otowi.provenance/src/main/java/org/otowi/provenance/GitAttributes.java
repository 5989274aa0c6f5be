package org.otowi.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.charset.StandardCharsets;

/** Tells git how to treat sidecars: no conversion of line ends, and both sides kept in a merge. */
public final class GitAttributes {

    /** The line that {@code .gitattributes} must have. */
    public static final String LINE = "*" + Sidecar.SUFFIX + " -text merge=union";

    private GitAttributes() {}

    /**
     * Adds the line to the folder's {@code .gitattributes} unless it stands there already.
     *
     * @return whether the file was changed
     */
    public static boolean ensure(Path folder) throws IOException {
        Path file = folder.resolve(".gitattributes");
        String present = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        if (present.lines().anyMatch(line -> line.strip().equals(LINE))) {
            return false;
        }
        String lead = present.isEmpty() || present.endsWith("\n") ? "" : "\n";
        Files.writeString(file, lead + LINE + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return true;
    }
}
