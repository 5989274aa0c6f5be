package org.otowi.documents.code.matlab;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.Mask;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.SourceText;

/**
 * Tells MATLAB code from comments, strings and transposes, and joins lines that three dots continue. An apostrophe
 * directly behind a value transposes it; behind a blank it opens a string.
 */
final class MatlabMasker {

    private static final Pattern BLOCK_MARK = Pattern.compile("[ \\t]*+[%#]([{}])[ \\t]*+$", Pattern.MULTILINE);
    private static final String VALUE_ENDS = ")]}'\".";

    private final SourceText source;
    private final String text;
    private final Mask mask;

    MatlabMasker(SourceText source) {
        this.source = source;
        text = source.text();
        mask = new Mask(source);
    }

    MaskedSource mask(Cancellation cancellation) {
        for (int line = 1; line <= source.lines();) {
            cancellation.check();
            int behind = behindBlock(line);
            if (behind > line) {
                mask.comment(source.lineStart(line), source.lineEnd(behind - 1));
                line = behind;
            } else {
                maskLine(source.lineStart(line), source.lineEnd(line));
                line++;
            }
        }
        return mask.masked();
    }

    /** The line behind a block comment that starts on a line; that line itself if none does. */
    private int behindBlock(int first) {
        int depth = 0;
        for (int line = first; line <= source.lines(); line++) {
            Matcher mark = BLOCK_MARK.matcher(text).region(source.lineStart(line), source.lineEnd(line));
            if (mark.lookingAt()) {
                depth += mark.group(1).equals("{") ? 1 : -1;
            }
            if (depth <= 0) {
                return line == first ? first : line + 1;
            }
        }
        return source.lines() + 1;
    }

    private void maskLine(int start, int end) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            int stop = at + 1;
            if (c == '%' || c == '#') {
                mask.comment(at, end);
                return;
            } else if (c == '"' || c == '\'' && !isTranspose(start, at)) {
                stop = endOfString(at, end, c);
                mask.string(at, stop);
            } else if (text.startsWith("...", at)) {
                mask.join(at, Math.min(text.length(), end + 1));
                return;
            }
            at = stop;
        }
    }

    private boolean isTranspose(int lineStart, int at) {
        if (at == lineStart) {
            return false;
        }
        char before = text.charAt(at - 1);
        return isWordPart(before) || VALUE_ENDS.indexOf(before) >= 0;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** A doubled quote stands for one; Octave's backslash escapes one that is not the last character of its line. */
    private int endOfString(int start, int lineEnd, char quote) {
        int at = start + 1;
        while (at < lineEnd) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"' && at + 2 < lineEnd) {
                at += 2;
            } else if (c == quote && at + 1 < lineEnd && text.charAt(at + 1) == quote) {
                at += 2;
            } else if (c == quote) {
                return at + 1;
            } else {
                at++;
            }
        }
        return lineEnd;
    }
}
