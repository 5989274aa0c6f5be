package org.otowi.documents.code.cpp;

import java.util.Optional;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.braces.Names;
import org.otowi.documents.code.braces.Tokens;

/** Finds the heads of types. */
final class TypeHeadFinder {

    private final Tokens tokens;
    private final Names names;
    private final Words words;

    TypeHeadFinder(Tokens tokens, Names names, Words words) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
    }

    /** The head of the type whose declaration begins at {@code from} and whose body opens at {@code brace}, if it is one. */
    Optional<TypeHead> find(int from, int brace) {
        boolean isTypedef = false;
        int at = from;
        while (at < brace && kindOf(at).isEmpty()) {
            boolean isCall = isMacroCall(at);
            if (!isCall && !mayStandBeforeType(at)) {
                return Optional.empty();
            }
            isTypedef |= tokens.is(at, "typedef");
            at = isCall ? tokens.behind(at + 1) : Math.max(at + 1, words.behindPrefixes(at, brace));
        }
        int keyword = at;
        boolean hasTypedef = isTypedef;
        return kindOf(keyword).flatMap(kind -> named(kind, keyword, brace, hasTypedef));
    }

    private boolean isMacroCall(int token) {
        return words.isMacro(token) && tokens.first(token + 1) == '(';
    }

    private boolean mayStandBeforeType(int token) {
        return words.isSpecifier(token) || words.isMacro(token) || tokens.is(token, "const") || words.isAttribute(token);
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
            boolean isCall = isMacroCall(at);
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
