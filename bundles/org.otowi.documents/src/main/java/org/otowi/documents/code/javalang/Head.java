package org.otowi.documents.code.javalang;

import java.util.Set;
import org.otowi.documents.code.braces.Names;
import org.otowi.documents.code.braces.Tokens;

/**
 * The modifiers of a declaration (The Java Language Specification, section 8.1.1 and others).
 *
 * @param start the first token behind annotations that lead
 * @param core the first token behind all annotations, modifiers and type parameters
 * @param isPublic whether it says PUBLIC or PROTECTED
 * @param isPrivate whether it says PRIVATE
 */
record Head(int start, int core, boolean isPublic, boolean isPrivate) {

    private static final Set<String> MODIFIERS = Set.of("public", "protected", "private", "static", "final", "abstract",
            "native", "synchronized", "transient", "volatile", "strictfp", "default", "sealed");

    static Head read(Tokens tokens, Names names, int from, int to) {
        int start = behindAnnotations(tokens, from, to);
        boolean isPublic = false;
        boolean isPrivate = false;
        int at = start;
        while (at < to) {
            if (isModifier(tokens, at)) {
                isPublic |= tokens.is(at, "public") || tokens.is(at, "protected");
                isPrivate |= tokens.is(at, "private");
                at++;
            } else if (tokens.is(at, "non") && tokens.first(at + 1) == '-') {
                at += 3;
            } else if (tokens.first(at) == '<') {
                at = names.behindTypeArguments(at, to);
            } else if (isAnnotation(tokens, at)) {
                at = behindAnnotations(tokens, at, to);
            } else {
                break;
            }
        }
        return new Head(start, Math.min(at, to), isPublic, isPrivate);
    }

    private static boolean isModifier(Tokens tokens, int at) {
        return tokens.isWord(at) && MODIFIERS.contains(tokens.text(at));
    }

    private static boolean isAnnotation(Tokens tokens, int at) {
        return tokens.first(at) == '@' && tokens.isWord(at + 1) && !tokens.is(at + 1, "interface");
    }

    static int behindAnnotations(Tokens tokens, int from, int to) {
        int at = from;
        while (at < to && isAnnotation(tokens, at)) {
            at += 2;
            while (tokens.first(at) == '.') {
                at += 2;
            }
            at = tokens.first(at) == '(' ? tokens.behind(at) : at;
        }
        return Math.min(at, to);
    }
}
