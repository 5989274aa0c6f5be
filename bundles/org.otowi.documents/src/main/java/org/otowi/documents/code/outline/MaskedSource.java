package org.otowi.documents.code.outline;

import java.util.List;
import java.util.Optional;

/**
 * Source whose comments are blank and whose strings are runs of {@link #QUOTE}, so that what is left is code. Offsets
 * are those of the text; line feeds inside comments stay, line feeds inside strings do not.
 *
 * @param source the text as it was
 * @param code as long as the text
 * @param comments all comments with their markers, in order
 */
public record MaskedSource(SourceText source, String code, List<Span> comments) {

    /** Stands for every character of a string, its delimiters included. */
    public static final char QUOTE = '"';

    private static final int LONGEST_PIECE = 2_000;

    /** The characters of a stretch as they were, comments left out, blanks and line feeds joined into one blank. */
    public String clean(int start, int end) {
        int stop = Math.min(end, start + LONGEST_PIECE);
        StringBuilder piece = new StringBuilder();
        for (int at = start; at < stop; at++) {
            char c = code.charAt(at) == QUOTE ? source.text().charAt(at) : code.charAt(at);
            if (!Character.isWhitespace(c)) {
                piece.append(c);
            } else if (!piece.isEmpty() && piece.charAt(piece.length() - 1) != ' ') {
                piece.append(' ');
            }
        }
        return stop < end ? piece.append(" ...").toString() : piece.toString().strip();
    }

    /** Index of the first comment that starts at or behind an offset; the number of comments if there is none. */
    public int commentAt(int offset) {
        int low = 0;
        int high = comments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The comment that follows an offset on the same line, with its markers. */
    public Optional<String> commentBehind(int offset) {
        int index = commentAt(offset);
        int lineEnd = source.lineEnd(source.lineOf(offset));
        return index < comments.size() && comments.get(index).start() < lineEnd
                ? Optional.of(raw(comments.get(index))) : Optional.empty();
    }

    /** A stretch of the text as it is, markers included. */
    public String raw(Span span) {
        return source.text().substring(span.start(), span.end());
    }

    /** Whether only blanks and line feeds stand between two offsets of the code. */
    public boolean isBlank(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Character.isWhitespace(code.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
