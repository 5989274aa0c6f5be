package org.otowi.documents.code.braces;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.otowi.documents.code.Parameter;
import org.otowi.documents.code.outline.MaskedSource;

/** Reads parameter lists and lists of declared names. */
public final class Names {

    private static final int LONGEST_TYPE_ARGUMENTS = 400;
    private static final Set<String> QUALIFIERS = Set.of("const", "volatile", "struct", "union", "enum", "class",
            "typename", "final", "register", "restrict", "__restrict", "static", "extern", "inline", "mutable",
            "__attribute__", "__extension__", "alignas");
    private static final Set<String> BASE_TYPES = Set.of("int", "char", "short", "long", "float", "double", "void",
            "bool", "unsigned", "signed", "auto", "size_t", "_Bool", "wchar_t");

    private final MaskedSource masked;
    private final Tokens tokens;

    public Names(MaskedSource masked, Tokens tokens) {
        this.masked = masked;
        this.tokens = tokens;
    }

    /** The first token at or behind one that separates pieces at bracket depth 0, or the end. */
    public int next(char separator, int from, int to) {
        int at = from;
        while (at < to && tokens.first(at) != separator) {
            at = skip(at, to);
        }
        return Math.min(at, to);
    }

    /** Behind a token, and if it opens brackets or type arguments, behind what closes them. */
    public int skip(int token, int to) {
        return switch (tokens.first(token)) {
            case '(', '[', '{' -> tokens.behind(token);
            case '<' -> behindTypeArguments(token, to);
            default -> token + 1;
        };
    }

    /** Behind the closing angle bracket, or behind the opening one if it is a comparison. */
    public int behindTypeArguments(int opening, int to) {
        int depth = 0;
        int limit = Math.min(to, opening + LONGEST_TYPE_ARGUMENTS);
        for (int at = opening; at < limit;) {
            char c = tokens.first(at);
            depth += c == '<' ? 1 : c == '>' && tokens.first(at - 1) != '-' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            } else if (c == ';' || c == '{' || c == '}') {
                break;
            }
            at = c == '(' || c == '[' ? tokens.behind(at) : at + 1;
        }
        return opening + 1;
    }

    /** The parameters between two parentheses. */
    public List<Parameter> parameters(int open, int close) {
        List<Parameter> parameters = new ArrayList<>();
        for (int from = open + 1; from < close;) {
            int end = next(',', from, close);
            if (end > from && !(parameters.isEmpty() && end == close && end == from + 1 && tokens.is(from, "void"))) {
                parameters.add(parameter(from, end));
            }
            from = end + 1;
        }
        return parameters;
    }

    private Parameter parameter(int from, int to) {
        int valueStart = next('=', from, to);
        int name = nameIn(from, valueStart);
        String documentation = commentBehind(to);
        if (name < 0) {
            return new Parameter("", text(from, valueStart), "", documentation);
        }
        String type = (text(from, name) + " " + text(name + 1, valueStart)).strip().replace(" [", "[");
        return new Parameter(tokens.text(name), type.replaceAll("\\(\\* \\)", "(*)"), "", documentation);
    }

    /** A comment that follows a parameter or its comma on the same line, before anything else does. */
    private String commentBehind(int to) {
        int behind = tokens.first(to) == ',' ? to + 1 : to;
        int comment = masked.commentAt(tokens.end(to - 1));
        boolean isNear = comment < masked.comments().size() && masked.comments().get(comment).start()
                < (tokens.first(to) == ',' ? tokens.start(behind) : tokens.start(to) + masked.code().length());
        return isNear ? masked.wordsBehind(tokens.end(to - 1)) : "";
    }

    /** The token that names what a declarator declares, which follows its type; -1 if it names nothing. */
    public int nameIn(int from, int to) {
        int found = -1;
        boolean hasType = false;
        for (int at = from; at < to; at = skip(at, to)) {
            char c = tokens.first(at);
            if (c == '(' && isPointer(at)) {
                return lastWord(at + 1, Math.min(to, tokens.behind(at)));
            } else if (c == ':' && tokens.is(at, ":") || c == '[' && !isArrayType(at, to)) {
                break;
            } else if (isName(at)) {
                hasType |= found >= 0;
                found = at;
            } else if ("*&[:".indexOf(c) >= 0 || tokens.isWord(at) && !QUALIFIERS.contains(tokens.text(at))) {
                hasType |= found >= 0 || tokens.isWord(at);
                found = c == ':' ? found : -1;
            }
        }
        return hasType ? found : -1;
    }

    private boolean isName(int token) {
        if (!tokens.isWord(token) || tokens.is(token - 1, "::")) {
            return false;
        }
        String word = tokens.text(token);
        return !QUALIFIERS.contains(word) && !BASE_TYPES.contains(word);
    }

    /** Whether brackets belong to the type before a name, as in Java's {@code int[] a}. */
    private boolean isArrayType(int bracket, int to) {
        int behind = tokens.behind(bracket);
        while (behind < to && tokens.first(behind) == '[') {
            behind = tokens.behind(behind);
        }
        return behind < to && (tokens.isWord(behind) || tokens.first(behind) == '.');
    }

    /** Whether a parenthesis begins the declarator of a pointer to a function or array. */
    private boolean isPointer(int parenthesis) {
        int first = tokens.isWord(parenthesis + 1) ? parenthesis + 2 : parenthesis + 1;
        char inside = tokens.first(first);
        char behind = tokens.first(tokens.behind(parenthesis));
        return (behind == '(' || behind == '[')
                && (inside == '*' || inside == '^' || tokens.is(first, "::"));
    }

    /** The last word of a declarator in parentheses; none if it declares a function that returns a pointer. */
    private int lastWord(int from, int to) {
        int found = -1;
        for (int at = from; at < to && tokens.first(at) != '['; at++) {
            if (tokens.first(at) == '(') {
                return -1;
            }
            found = tokens.isWord(at) ? at : found;
        }
        return found;
    }

    /** The code of some tokens on one line, comments left out. */
    public String text(int from, int to) {
        return from >= to ? "" : masked.clean(tokens.start(from), tokens.end(to - 1));
    }
}
