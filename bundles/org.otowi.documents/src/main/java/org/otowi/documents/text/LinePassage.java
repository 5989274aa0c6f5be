package org.otowi.documents.text;

import org.otowi.documents.SourceAnchor;

/** A passage of a text file: each character has the line that it came from. */
public record LinePassage(String text, LineMap lines) implements Passage {

    @Override
    public SourceAnchor anchor(int from, int to) {
        return SourceAnchor.ofLines(lines.lineAt(from), lines.lastLine(from, to), text.substring(from, to));
    }

    /** Collects text with its lines; white space of any kind and length becomes one space. */
    public static final class Builder {

        private StringBuilder text = new StringBuilder();
        private LineMap.Builder lines = new LineMap.Builder();
        private boolean space;

        /** Appends what stands on a line, from 1. */
        public Builder append(CharSequence words, int line) {
            for (int i = 0; i < words.length(); i++) {
                append(words.charAt(i), line);
            }
            return this;
        }

        /** Appends one character that stands on a line, from 1. */
        public Builder append(char c, int line) {
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = true;
                return this;
            }
            if (space && text.length() > 0) {
                text.append(' ');
            }
            space = false;
            lines.mark(text.length(), line);
            text.append(c);
            return this;
        }

        /** Appends a passage, each character with its line. */
        public Builder append(LinePassage passage) {
            for (int i = 0; i < passage.text().length(); i++) {
                append(passage.text().charAt(i), passage.lines().lineAt(i));
            }
            return this;
        }

        /** Whether nothing but white space was appended. */
        public boolean isEmpty() {
            return text.length() == 0;
        }

        /** Gives the passage and starts anew. */
        public LinePassage take() {
            LinePassage passage = new LinePassage(text.toString(), lines.build());
            text = new StringBuilder();
            lines = new LineMap.Builder();
            space = false;
            return passage;
        }
    }
}
