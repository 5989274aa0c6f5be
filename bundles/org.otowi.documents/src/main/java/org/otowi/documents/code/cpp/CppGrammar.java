package org.otowi.documents.code.cpp;

import java.util.Optional;
import java.util.Set;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.braces.Grammar;
import org.otowi.documents.code.braces.Names;
import org.otowi.documents.code.braces.Scope;
import org.otowi.documents.code.braces.Tokens;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;

/** Reads the declarations of C and C++. */
final class CppGrammar implements Grammar {

    private static final Set<String> ACCESS = Set.of("public", "protected", "private", "signals", "Q_SIGNALS");
    private static final Set<String> SLOTS = Set.of("slots", "Q_SLOTS");
    private static final Set<String> WITHOUT_SYMBOL = Set.of("friend", "namespace", "template", "static_assert",
            "import", "export", "module");
    private static final int LONGEST_TRAILER = 200;

    private final Tokens tokens;
    private final Names names;
    private final Words words;
    private final TypeHeadFinder types;
    private final FunctionHead.Finder functions;
    private final CppSymbols symbols;
    private final boolean isCpp;

    CppGrammar(MaskedSource masked, Tokens tokens, Outline outline, boolean isCpp) {
        this.tokens = tokens;
        this.isCpp = isCpp;
        names = new Names(masked, tokens);
        words = new Words(tokens, names);
        types = new TypeHeadFinder(tokens, names, words);
        functions = new FunctionHead.Finder(tokens, names, words);
        symbols = new CppSymbols(masked, tokens, names, outline);
    }

    @Override
    public Opening open(int first, int brace, Scope around) {
        int from = words.behindMacroLines(first, brace);
        int start = words.behindPrefixes(from, brace);
        if (start == brace) {
            return isLinkage(from, brace) ? new Enter(transparent(around, brace, around.isPublic()), brace + 1)
                    : new Body();
        }
        Optional<Scope> namespace = namespace(from, start, brace, around);
        if (namespace.isPresent()) {
            return new Enter(namespace.get(), brace + 1);
        }
        Optional<TypeHead> type = types.find(start, brace);
        return type.isPresent() ? openType(type.get(), from, brace, around) : openOther(from, start, brace, around);
    }

    private boolean isLinkage(int from, int brace) {
        return brace - from >= 2 && tokens.is(brace - 2, "extern") && tokens.first(brace - 1) == '"';
    }

    private static Scope transparent(Scope around, int brace, boolean isPublic) {
        return new Scope(Scope.Kind.NAMESPACE, around.symbol(), brace, isPublic, Scope.Trailer.NOTHING);
    }

    private Optional<Scope> namespace(int from, int start, int brace, Scope around) {
        int keyword = tokens.is(start, "inline") ? start + 1 : start;
        if (!tokens.is(keyword, "namespace")) {
            return Optional.empty();
        }
        int nameStart = words.behindPrefixes(keyword + 1, brace);
        int nameEnd = nameStart;
        while (nameEnd < brace && (tokens.is(nameEnd, "::") || nameEnd == nameStart || tokens.is(nameEnd - 1, "::"))) {
            nameEnd++;
        }
        String name = names.text(nameStart, nameEnd).replace(" ", "");
        return Optional.of(name.isEmpty() ? transparent(around, brace, false)
                : new Scope(Scope.Kind.NAMESPACE, Optional.of(symbols.namespace(name, from, brace, around)), brace,
                        around.isPublic(), Scope.Trailer.NOTHING));
    }

    private Opening openType(TypeHead head, int from, int brace, Scope around) {
        int name = head.name() >= 0 ? head.name() : nameBehind(brace);
        boolean isEnum = head.kind() == SymbolKind.ENUM;
        if (tokens.partner(brace) < 0 && isEnum) {
            return new Body();
        }
        Scope.Trailer trailer = head.name() < 0 ? Scope.Trailer.NOTHING
                : head.isTypedef() ? Scope.Trailer.TYPES : Scope.Trailer.VARIABLES;
        boolean isPublic = head.kind() != SymbolKind.CLASS;
        Scope scope = new Scope(isEnum ? Scope.Kind.ENUM : Scope.Kind.TYPE, name < 0 ? around.symbol()
                : Optional.of(symbols.type(head, name, from, brace, around)), brace, isPublic, trailer);
        if (isEnum) {
            symbols.constants(brace, tokens.partner(brace), scope);
        }
        return new Enter(scope, isEnum ? tokens.partner(brace) : brace + 1);
    }

    /** The name that a type without one gets from what it is the type of, -1 if there is none. */
    private int nameBehind(int brace) {
        int at = tokens.partner(brace) < 0 ? tokens.size() : tokens.partner(brace) + 1;
        at = words.behindPrefixes(at, tokens.size());
        while (tokens.first(at) == '*') {
            at++;
        }
        boolean isName = tokens.isWord(at) && ";,[=".indexOf(Math.max(' ', tokens.first(at + 1))) >= 0;
        return isName ? at : -1;
    }

    private Opening openOther(int from, int start, int brace, Scope around) {
        Optional<FunctionHead> function = functions.find(start, brace, around.typeName());
        if (function.isPresent()) {
            boolean isInitializer = function.get().tail() < brace && tokens.is(function.get().tail(), ":")
                    && tokens.first(brace - 1) != ')' && tokens.first(brace - 1) != '}';
            if (!isInitializer) {
                symbols.function(function.get(), from, brace, tokens.behindBody(brace), around);
            }
            return isInitializer ? new Value() : new Body();
        }
        boolean hasValue = names.next('=', start, brace) < brace || names.nameIn(start, brace) == brace - 1;
        return hasValue ? new Value() : new Body();
    }

    @Override
    public boolean end(int first, int semicolon, Scope around) {
        int from = words.behindMacroLines(first, semicolon);
        int start = words.behindPrefixes(from, semicolon);
        if (start == semicolon || !tokens.isWord(start) && tokens.first(start) != '~' && !tokens.is(start, "::")
                || words.isStatement(start) || WITHOUT_SYMBOL.contains(tokens.text(start))) {
            return true;
        } else if (tokens.is(start, "using")) {
            if (tokens.first(start + 2) == '=') {
                symbols.alias(start + 1, from, semicolon, around);
            }
            return true;
        } else if (tokens.is(start, "typedef")) {
            symbols.typedefs(start + 1, from, semicolon, around);
            return true;
        }
        return endOther(from, start, semicolon, around);
    }

    private boolean endOther(int from, int start, int semicolon, Scope around) {
        Optional<FunctionHead> function = functions.find(start, semicolon, around.typeName());
        if (function.isPresent() && function.get().isOldStyle()) {
            return isCpp;
        }
        function.ifPresentOrElse(found -> symbols.function(found, from, semicolon, semicolon, around),
                () -> symbols.variables(start, from, semicolon, around));
        return true;
    }

    @Override
    public boolean label(int from, int colon, Scope around) {
        boolean hasSlots = tokens.isWord(colon - 1) && SLOTS.contains(tokens.text(colon - 1));
        int access = hasSlots ? colon - 2 : colon - 1;
        if (around.kind() != Scope.Kind.TYPE || access < from || !tokens.isWord(access)
                || !ACCESS.contains(tokens.text(access))) {
            return false;
        }
        around.setPublic(!tokens.is(access, "private"));
        return true;
    }

    @Override
    public int close(Scope scope, int brace, Scope around) {
        scope.symbol().filter(symbol -> scope.symbol() != around.symbol())
                .ifPresent(symbol -> symbol.endAt(brace < tokens.size() ? tokens.end(brace) : tokens.start(brace)));
        if (scope.kind() != Scope.Kind.TYPE && scope.kind() != Scope.Kind.ENUM || brace >= tokens.size()) {
            return brace + 1;
        }
        int semicolon = endOfTrailer(brace + 1);
        if (semicolon > brace + 1 && scope.trailer() != Scope.Trailer.NOTHING) {
            symbols.trailer(scope.trailer(), brace + 1, semicolon, around);
        }
        return semicolon < 0 ? brace + 1 : semicolon + 1;
    }

    private int endOfTrailer(int from) {
        int limit = Math.min(tokens.size(), from + LONGEST_TRAILER);
        int at = from;
        while (at < limit && tokens.first(at) != ';') {
            if (tokens.first(at) == '}' || tokens.first(at) == '{' && tokens.first(at - 1) != '=') {
                return -1;
            }
            at = names.skip(at, limit);
        }
        return at < limit ? at : -1;
    }
}
