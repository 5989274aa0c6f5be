package org.otowi.documents.code.cpp;

import java.util.Set;
import org.otowi.documents.code.braces.Tokens;

/**
 * What stands between the parameters of a function and its body or semicolon.
 *
 * @param isPlausible whether it can stand there
 * @param isDeclaration whether it looks like the declaration of a parameter before ANSI C
 * @param end what ends the signature: the end, or the colon before initializers
 */
record Tail(boolean isPlausible, boolean isDeclaration, int end) {

    private static final Set<String> QUALIFIERS = Set.of("const", "volatile", "noexcept", "override", "final",
            "mutable", "throw", "restrict", "__restrict");

    static Tail read(Tokens tokens, Words words, int from, int to) {
        int at = from;
        while (at < to) {
            char c = tokens.first(at);
            if (tokens.is(at, ":") || tokens.is(at, "try")) {
                return new Tail(true, false, at);
            } else if (c == '-' && tokens.first(at + 1) == '>' || tokens.is(at, "requires")) {
                return new Tail(true, false, to);
            } else if (c == '=') {
                return new Tail(isSpecialValue(tokens, at + 1) && at + 2 == to, false, to);
            } else if (c == '&') {
                at++;
            } else if (c == '[') {
                at = tokens.behind(at);
            } else if (!tokens.isWord(at) || isType(tokens, words, at, to)) {
                return new Tail(false, tokens.isWord(at), at);
            } else {
                at = tokens.first(at + 1) == '(' && at + 1 < to ? tokens.behind(at + 1) : at + 1;
            }
        }
        return new Tail(true, false, to);
    }

    private static boolean isSpecialValue(Tokens tokens, int at) {
        return tokens.is(at, "0") || tokens.is(at, "default") || tokens.is(at, "delete");
    }

    /** Whether a word is no qualifier and followed by what it would be the type of. */
    private static boolean isType(Tokens tokens, Words words, int at, int to) {
        boolean isKnown = QUALIFIERS.contains(tokens.text(at)) || words.isMacro(at) || words.isAttribute(at)
                || tokens.text(at).startsWith("__");
        return !isKnown && at + 1 < to && tokens.first(at + 1) != '(';
    }
}
