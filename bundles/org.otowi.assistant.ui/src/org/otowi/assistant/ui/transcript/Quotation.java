package org.otowi.assistant.ui.transcript;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.otowi.assistant.render.Labels;
import org.otowi.documents.SourceAnchor;

/** Makes statements of the words of documents. */
final class Quotation {

    /** Where the comment on a declaration begins: not at the colons of Fortran, nor at those within parameters. */
    private static final Pattern COMMENT = Pattern.compile("\n|(?<!:): (?![^(]*\\))");

    private Quotation() {}

    static Block statement(String words, Notation notation, List<Block.Link> places) {
        return new Block.Statement(words, notation, false, places);
    }

    /** The statement that matters most. */
    static Block lead(String words, Notation notation, List<Block.Link> places) {
        return new Block.Statement(words, notation, true, places);
    }

    /** A declaration of source code and, if it has one, the comment on it below. */
    static List<Block> declaration(String words, Notation code, List<Block.Link> places) {
        String[] parts = COMMENT.split(words, 2);
        return parts.length == 1
                ? List.of(statement(words, code, places))
                : List.of(statement(parts[0], code, List.of()), statement(parts[1], Notation.PROSE, places));
    }

    /** Where the anchor leads; a place without page and line is known by its file's name. */
    static String where(Path file, SourceAnchor anchor) {
        String place = Labels.of(anchor);
        return place.isEmpty() ? file.getFileName().toString() : place;
    }
}
