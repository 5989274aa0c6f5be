package org.otowi.documents.code.cpp;

import java.util.Optional;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.braces.Names;
import org.otowi.documents.code.braces.Tokens;

/**
 * What stands before the brace of a class, structure, union or enumeration.
 *
 * @param kind what it is
 * @param name the token that names it, -1 if it has no name
 * @param isTypedef whether names behind the closing brace are types
 */
record TypeHead(SymbolKind kind, int name, boolean isTypedef) {

    /** Finds the heads of types. */
    record Finder(Tokens tokens, Names names, Words words) {

        Optional<TypeHead> find(int from, int brace) {
            boolean isTypedef = false;
            int at = from;
            while (at < brace && kindOf(at).isEmpty()) {
                boolean isCall = words.isMacro(at) && tokens.first(at + 1) == '(';
                if (!isCall && !words.isSpecifier(at) && !words.isMacro(at) && !tokens.is(at, "const")
                        && !words.isAttribute(at)) {
                    return Optional.empty();
                }
                isTypedef |= tokens.is(at, "typedef");
                at = isCall ? tokens.behind(at + 1) : Math.max(at + 1, words.behindPrefixes(at, brace));
            }
            int keyword = at;
            boolean hasTypedef = isTypedef;
            return kindOf(keyword).flatMap(kind -> named(kind, keyword, brace, hasTypedef));
        }

        private Optional<SymbolKind> kindOf(int token) {
            return !tokens.isWord(token) ? Optional.empty() : switch (tokens.text(token)) {
                case "class" -> Optional.of(SymbolKind.CLASS);
                case "struct" -> Optional.of(SymbolKind.STRUCT);
                case "union" -> Optional.of(SymbolKind.UNION);
                case "enum" -> Optional.of(SymbolKind.ENUM);
                default -> Optional.empty();
            };
        }

        private Optional<TypeHead> named(SymbolKind kind, int keyword, int brace, boolean isTypedef) {
            boolean isScoped = kind == SymbolKind.ENUM && kindOf(keyword + 1).isPresent();
            int name = -1;
            int at = isScoped ? keyword + 2 : keyword + 1;
            while (at < brace && !tokens.is(at, ":") && !tokens.is(at, "final")) {
                boolean isCall = words.isMacro(at) && tokens.first(at + 1) == '(';
                if (isCall || words.isAttribute(at) || tokens.first(at) == '[') {
                    at = isCall ? tokens.behind(at + 1) : words.behindPrefixes(at, brace);
                } else if (tokens.isWord(at) && (name < 0 || words.isMacro(name) || tokens.is(at - 1, "::"))) {
                    name = at++;
                } else if (tokens.first(at) == '<' && name >= 0) {
                    at = names.behindTypeArguments(at, brace);
                } else if (tokens.is(at, "::")) {
                    at++;
                } else {
                    return Optional.empty();
                }
            }
            return Optional.of(new TypeHead(kind, name, isTypedef));
        }
    }
}
