package org.otowi.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All the text of one file, for those who pass it on rather than interpret it.
 *
 * @param file the file, as the caller named it or, where another file includes it, its path
 * @param size bytes of the file
 * @param sha256 hash of these bytes, 64 hexadecimal digits
 * @param pieces the lines of a text file; the sentences, captions and references of a PDF; the lines of a notebook's cells;
 *     empty if there is no text in it
 * @param printed all that it shows, also what is no part of its text, such as the running heads and feet of a PDF, whose pages
 *     form feeds part; for those who look for what may not be passed on
 */
public record FullText(Path file, long size, String sha256, List<TextPiece> pieces, String printed) {

    public FullText {
        pieces = List.copyOf(pieces);
    }

    /** All of it, one piece a line; empty where no text was found. */
    public Optional<String> text() {
        return pieces.isEmpty() ? Optional.empty()
                : Optional.of(pieces.stream().map(TextPiece::text).collect(Collectors.joining("\n")));
    }
}
