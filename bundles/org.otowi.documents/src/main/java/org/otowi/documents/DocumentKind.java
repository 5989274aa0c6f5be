package org.otowi.documents;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FilenameUtils;
import org.otowi.documents.code.Languages;
import org.otowi.documents.input.Format;

/** What a file is read as, as far as its name tells. */
public enum DocumentKind {
    /** A paper, thesis, note or notebook. */
    PAPER,
    /** Source code. */
    CODE;

    /**
     * The kind of a file with this name, in upper or lower case; empty if the name does not tell. A name without extension
     * tells nothing, although the {@link DocumentReader} reads such a file as text.
     */
    public static Optional<DocumentKind> ofName(String name) {
        if (FilenameUtils.getExtension(name).isEmpty()) {
            return Optional.empty();
        }
        return Format.ofName(name) == Format.OTHER ? Languages.of(Path.of(name), "").map(language -> CODE)
                : Optional.of(PAPER);
    }
}
