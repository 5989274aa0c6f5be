package org.otowi.documents.code.outline;

import java.util.List;
import java.util.stream.Collectors;

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
    private static final int LONGEST_COMMENT = 50_000;
    private static final int FARTHEST_COMMENT = 300;

    /** The characters of a stretch as they were, comments left out, blanks and line feeds joined into one blank. */
    public String clean(int start, int end) {
        int stop = Math.min(end, start + LONGEST_PIECE);
        StringBuilder piece = new StringBuilder();
        for (int at = start; at < stop; at++) {
            char c = code.charAt(at) == QUOTE ? source.text().charAt(at) : code.charAt(at);
            if (!Character.isWhitespace(c)) {
                if (c == ',' && !piece.isEmpty() && piece.charAt(piece.length() - 1) == ' ') {
                    piece.setLength(piece.length() - 1);
                }
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

    /** The words of the comment that follows an offset on the same line, empty if there is none near it. */
    public String wordsBehind(int offset) {
        int index = commentAt(offset);
        int limit = Math.min(source.lineEnd(source.lineOf(offset)), offset + FARTHEST_COMMENT);
        if (index == comments.size() || comments.get(index).start() >= limit) {
            return "";
        }
        Span comment = comments.get(index);
        return CommentText.of(raw(new Span(comment.start(), Math.min(comment.end(), comment.start() + LONGEST_PIECE))));
    }

    /** The words of the comment lines directly above an offset, empty if code stands before it on its line. */
    public String wordsAbove(int offset) {
        int line = source.lineOf(offset);
        if (!isNearAndBlank(source.lineStart(line), offset)) {
            return "";
        }
        int first = commentAt(source.lineStart(line));
        int top = first;
        int expected = line - 1;
        while (top > 0 && isWhole(comments.get(top - 1)) && lastLine(comments.get(top - 1)) == expected) {
            expected = source.lineOf(comments.get(--top).start()) - 1;
            if (isBlock(comments.get(top))) {
                break;
            }
        }
        return wordsOf(top, first);
    }

    /** The words of the comment lines directly below the character at an offset, empty if code follows it. */
    public String wordsBelow(int offset) {
        if (!isNearAndBlank(offset + 1, source.lineEnd(source.lineOf(offset)))) {
            return "";
        }
        int line = source.lineOf(offset);
        int first = commentAt(source.lineEnd(line));
        boolean isNext = first < comments.size() && isWhole(comments.get(first))
                && source.lineOf(comments.get(first).start()) == line + 1;
        return isNext ? wordsOf(first, behindRun(first)) : "";
    }

    /** The words of the first comment of three lines or more between two offsets, empty if there is none. */
    public String wordsInside(int start, int end) {
        int first = commentAt(start);
        while (first < comments.size() && comments.get(first).start() < end) {
            int behind = behindRun(first);
            if (lastLine(comments.get(behind - 1)) - source.lineOf(comments.get(first).start()) >= 2) {
                return wordsOf(first, behind);
            }
            first = behind;
        }
        return "";
    }

    /** Index behind the comments that go on in the lines below one. */
    private int behindRun(int first) {
        int behind = first + 1;
        while (behind < comments.size() && isWhole(comments.get(behind))
                && source.lineOf(comments.get(behind).start()) == lastLine(comments.get(behind - 1)) + 1) {
            behind++;
        }
        return behind;
    }

    /** The words of several comments, from one index to before another. */
    public String wordsOf(int first, int behind) {
        return CommentText.of(comments.subList(first, Math.min(behind, first + LONGEST_PIECE)).stream()
                .map(comment -> new Span(comment.start(), Math.min(comment.end(), comment.start() + LONGEST_COMMENT)))
                .map(this::raw).collect(Collectors.joining("\n")));
    }

    private int lastLine(Span comment) {
        return source.lineOf(Math.max(comment.start(), comment.end() - 1));
    }

    private boolean isBlock(Span comment) {
        return CommentText.isBlock(source.text(), comment.start());
    }

    /** Whether nothing but blanks stands before a comment on its line. */
    private boolean isWhole(Span comment) {
        return isNearAndBlank(source.lineStart(source.lineOf(comment.start())), comment.start());
    }

    /** Keeps the work for a declaration small, however long the line is that it stands on. */
    private boolean isNearAndBlank(int start, int end) {
        return end - start <= FARTHEST_COMMENT && isBlank(start, end);
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
