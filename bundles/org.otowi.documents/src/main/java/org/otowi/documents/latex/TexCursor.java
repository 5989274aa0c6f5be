package org.otowi.documents.latex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.text.LinePassage;

/** A place in LaTeX text that moves on as tokens, groups and environments are taken from it. */
final class TexCursor {

    private static final int LONGEST_OPTION = 5000;

    private final TexSource source;
    private final String text;
    private final int end;
    private int at;

    TexCursor(TexSource source, int from, int to) {
        this.source = source;
        this.text = source.text();
        this.at = from;
        this.end = to;
    }

    boolean atEnd() {
        return at >= end;
    }

    int line() {
        return source.lines().lineAt(Math.min(at, Math.max(0, end - 1)));
    }

    char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    boolean startsWith(String prefix) {
        return at + prefix.length() <= end && text.startsWith(prefix, at);
    }

    /** Moves past a prefix if it stands here. */
    boolean take(String prefix) {
        boolean here = startsWith(prefix);
        if (here) {
            at += prefix.length();
        }
        return here;
    }

    /** All that is left, unread. */
    String rest() {
        return text.substring(Math.min(at, end), end);
    }

    /** Moves past white space; true if it held a blank line. */
    boolean skipSpace() {
        int newlines = 0;
        while (!atEnd() && Character.isWhitespace(peek())) {
            newlines += next() == '\n' ? 1 : 0;
        }
        return newlines > 1;
    }

    /** The name of the command whose backslash was just taken: letters, or one other character. */
    String command() {
        int from = at;
        while (!atEnd() && (Character.isLetter(peek()) || peek() == '@')) {
            at++;
        }
        if (at == from && !atEnd()) {
            at++;
        }
        return text.substring(from, at);
    }

    /** What stands in brackets here, if anything does; a bracket that its paragraph does not close is text. */
    Optional<TexCursor> option() {
        int back = at;
        skipSpace();
        if (peek() == '[') {
            TexCursor option = enclosed('[', ']', Math.min(end, at + LONGEST_OPTION));
            boolean closed = text.charAt(at - 1) == ']' && !option.rest().contains("\n\n");
            if (closed) {
                return Optional.of(option);
            }
        }
        at = back;
        return Optional.empty();
    }

    /** The argument that stands here: a group without its braces, a command, or one character. */
    TexCursor argument() {
        skipSpace();
        if (peek() == '{') {
            return enclosed('{', '}', end);
        }
        int from = at;
        if (!atEnd() && next() == '\\') {
            command();
        }
        return new TexCursor(source, from, at);
    }

    /** Moves past what a pattern matches here, if it does. */
    boolean take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, end);
        boolean here = matcher.lookingAt();
        if (here) {
            at = matcher.end();
        }
        return here;
    }

    /** Whether a group opens here, white space aside. */
    boolean opensGroup() {
        int back = at;
        skipSpace();
        boolean opens = peek() == '{';
        at = back;
        return opens;
    }

    private TexCursor enclosed(char open, char close, int limit) {
        int from = ++at;
        int depth = 1;
        int braces = 0;
        while (at < limit) {
            char c = next();
            if (c == '\\') {
                at = Math.min(at + 1, limit);
            } else if (c == close && braces <= 0 && --depth == 0) {
                return new TexCursor(source, from, at - 1);
            } else if (c == open && open != close) {
                depth++;
            } else if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces--;
            }
        }
        return new TexCursor(source, from, limit);
    }

    /** The text between the quotation mark here and the next one outside braces. */
    TexCursor quoted() {
        return enclosed('"', '"', end);
    }

    /** The characters up to white space or a mark that parts values in BibTeX; at least one. */
    String word() {
        int from = at;
        do {
            at++;
        } while (!atEnd() && !Character.isWhitespace(peek()) && ",#{}\"".indexOf(peek()) < 0);
        return text.substring(from, at);
    }

    /** What stands before a mark, which is moved past; all the rest if there is no such mark. */
    TexCursor until(String mark) {
        int from = at;
        int found = text.indexOf(mark, at);
        boolean here = found >= 0 && found + mark.length() <= end;
        int to = here ? found : end;
        at = here ? to + mark.length() : end;
        return new TexCursor(source, from, to);
    }

    /** The maths up to an unescaped dollar or two, which are moved past. */
    TexCursor untilDollars(String dollars) {
        int from = at;
        while (!atEnd() && !startsWith(dollars)) {
            at += peek() == '\\' ? 2 : 1;
        }
        int to = Math.min(at, end);
        at = Math.min(to + dollars.length(), end);
        return new TexCursor(source, from, to);
    }

    /** The body of the environment whose {@code \begin} was taken; its {@code \end} is moved past. */
    TexCursor environment(String name) {
        int from = at;
        int depth = 1;
        String begin = "\\begin{" + name + "}";
        String finish = "\\end{" + name + "}";
        while (!atEnd()) {
            if (take(finish)) {
                if (--depth == 0) {
                    return new TexCursor(source, from, at - finish.length());
                }
            } else if (take(begin)) {
                depth++;
            } else {
                at++;
            }
        }
        return new TexCursor(source, from, end);
    }

    /** The line of the last character. */
    int lastLine() {
        return source.lines().lineAt(Math.max(0, end - 1));
    }

    /** Appends all that is left, each character with its line. */
    void copyTo(LinePassage.Builder words) {
        while (!atEnd()) {
            int line = line();
            words.append(next(), line);
        }
    }

    /** Appends all that is left to another source, each character with its line. */
    void copyTo(TexSource.Builder target) {
        target.append(source, Math.min(at, end), end);
    }

    /** A second cursor at the same place. */
    TexCursor copy() {
        return new TexCursor(source, at, end);
    }
}
