package org.otowi.documents.code.fortran;

import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.Mask;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.SourceText;

/**
 * Tells Fortran code from comments and strings and joins continued lines, so that each line of the masked code holds
 * whole statements whatever the source form was (Fortran 2018, sections 6.3.2 and 6.3.3).
 */
final class FortranMasker {

    private static final char NONE = 0;
    private static final int LAST_COLUMN = 72;
    private static final Pattern FIXED_CONTINUATION = Pattern.compile(" {5}[^ 0\\n]|\\t[1-9]");
    private static final Pattern SEQUENCE_NUMBER = Pattern.compile("\\s*[A-Za-z]{0,4}\\d+\\s*");

    private final SourceText source;
    private final String text;
    private final boolean isFixed;
    private final Mask mask;
    private int statementEnd = -1;
    private boolean isContinued;
    private char openQuote = NONE;

    FortranMasker(SourceText source, boolean isFixed) {
        this.source = source;
        this.isFixed = isFixed;
        text = source.text();
        mask = new Mask(source);
    }

    MaskedSource mask(Cancellation cancellation) {
        for (int line = 1; line <= source.lines(); line++) {
            cancellation.check();
            maskLine(source.lineStart(line), source.lineEnd(line));
        }
        return mask.masked();
    }

    private void maskLine(int start, int end) {
        int first = firstWord(start, end);
        if (first == end) {
            return;
        }
        if (text.charAt(start) == '#') {
            maskDirective(start, end);
        } else if (text.charAt(first) == '!' && !(isFixed && first == start + 5)
                || isFixed && "cC*dD".indexOf(text.charAt(start)) >= 0) {
            maskComment(first, end);
        } else {
            maskCode(isFixed ? startFixed(start, end) : startFree(first), isFixed ? endFixed(start, end) : end);
        }
    }

    /** The letter in the first column that marks a comment is no part of what the comment says. */
    private void maskComment(int start, int end) {
        int words = text.charAt(start) == '!' ? start : start + 1;
        mask.blank(start, words);
        mask.comment(words, end);
    }

    /** A directive is a line of its own, except between the lines of one statement. */
    private void maskDirective(int start, int end) {
        if (isContinued) {
            mask.blank(start, end);
        } else {
            statementEnd = -1;
        }
    }

    private int startFree(int first) {
        if (!isContinued) {
            openQuote = NONE;
            return first;
        }
        boolean isMarked = text.charAt(first) == '&';
        mask.join(statementEnd, isMarked ? first + 1 : first);
        return isMarked ? first + 1 : first;
    }

    private int startFixed(int start, int end) {
        if (statementEnd < 0 || !FIXED_CONTINUATION.matcher(text).region(start, end).lookingAt()) {
            openQuote = NONE;
            return firstWord(start, end);
        }
        int content = text.charAt(start) == '\t' ? start + 2 : start + 6;
        mask.join(statementEnd, content);
        return content;
    }

    private int endFixed(int start, int end) {
        int margin = start + LAST_COLUMN;
        if (margin < end && SEQUENCE_NUMBER.matcher(text).region(margin, end).matches()) {
            mask.blank(margin, end);
            return margin;
        }
        return end;
    }

    private void maskCode(int start, int end) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (openQuote != NONE) {
                at = maskString(at, end);
            } else if (c == '!') {
                mask.comment(at, end);
                break;
            } else if (c == '\'' || c == '"') {
                openQuote = c;
                mask.string(at, ++at);
            } else {
                at++;
            }
        }
        endLine(start, at);
    }

    /** Masks the rest of an open string as far as it stands on this line. */
    private int maskString(int start, int end) {
        int quote = start;
        while (quote < end && text.charAt(quote) != openQuote) {
            quote++;
        }
        boolean isClosed = quote < end;
        int stop = isClosed ? quote + 1 : lastWord(start, end);
        if (!isClosed && !isFixed && stop > start && text.charAt(stop - 1) == '&') {
            stop--;
        }
        mask.string(start, stop);
        if (isClosed) {
            openQuote = NONE;
        }
        return isClosed ? stop : end;
    }

    private void endLine(int start, int end) {
        int last = lastWord(start, end);
        isContinued = !isFixed && last > start && text.charAt(last - 1) == '&';
        statementEnd = isContinued ? last - 1 : last;
        if (!isContinued && !isFixed) {
            openQuote = NONE;
        }
    }

    private int firstWord(int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int lastWord(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
