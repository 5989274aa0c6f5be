package org.otowi.documents.latex;

import org.otowi.documents.text.LineMap;

/**
 * LaTeX text with the line of the main file for each character.
 *
 * @param text the text, free of comments
 * @param lines text from an included file has the line of the command that includes it
 */
record TexSource(String text, LineMap lines) {

    /** Text that stands, or is taken to stand, on one line. */
    static TexSource ofLine(String text, int line) {
        return new TexSource(text, LineMap.ofLine(line));
    }

    TexCursor cursor() {
        return new TexCursor(this, 0, text.length());
    }

    /** Collects text with its lines. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final LineMap.Builder lines = new LineMap.Builder();

        Builder append(CharSequence words, int line) {
            lines.mark(text.length(), line);
            text.append(words);
            return this;
        }

        /** Appends a part of another source, from one character up to, not including, another. */
        Builder append(TexSource source, int from, int to) {
            for (int at = from; at < to; at++) {
                append(source.text().substring(at, at + 1), source.lines().lineAt(at));
            }
            return this;
        }

        TexSource build() {
            return new TexSource(text.toString(), lines.build());
        }
    }
}
