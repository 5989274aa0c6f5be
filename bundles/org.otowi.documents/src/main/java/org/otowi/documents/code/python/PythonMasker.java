package org.otowi.documents.code.python;

import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.Mask;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.SourceText;

/** Tells Python code from comments and strings (The Python Language Reference, section 2.4.1). */
final class PythonMasker {

    private final SourceText source;
    private final String text;
    private final Mask mask;

    PythonMasker(SourceText source) {
        this.source = source;
        text = source.text();
        mask = new Mask(source);
    }

    MaskedSource mask(Cancellation cancellation) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                cancellation.check();
            }
            int end = at + 1;
            if (c == '#') {
                end = source.lineEnd(source.lineOf(at));
                mask.comment(at, end);
            } else if (c == '"' || c == '\'') {
                end = endOfString(at, c);
                mask.string(at, end);
            }
            at = end;
        }
        return mask.masked();
    }

    private int endOfString(int start, char quote) {
        String triple = String.valueOf(quote).repeat(3);
        boolean isTriple = text.startsWith(triple, start);
        int at = start + (isTriple ? 3 : 1);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (isTriple ? text.startsWith(triple, at) : c == quote) {
                return at + (isTriple ? 3 : 1);
            } else if (c == '\n' && !isTriple) {
                return at;
            } else {
                at++;
            }
        }
        return text.length();
    }
}
