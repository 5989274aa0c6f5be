package org.otowi.documents.code.javalang;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.braces.Grammar;
import org.otowi.documents.code.braces.Names;
import org.otowi.documents.code.braces.Scope;
import org.otowi.documents.code.braces.Tokens;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.SymbolDraft;

/** Reads the declarations of Java. */
final class JavaGrammar implements Grammar {

    private static final Set<String> STATEMENTS = Set.of("return", "new", "throw", "if", "else", "for", "while", "do",
            "switch", "case", "try", "catch", "finally", "assert", "break", "continue", "yield", "super", "this");

    private final Tokens tokens;
    private final Names names;
    private final Outline outline;
    private final JavaSymbols symbols;

    JavaGrammar(MaskedSource masked, Tokens tokens, Outline outline) {
        this.tokens = tokens;
        this.outline = outline;
        names = new Names(masked, tokens);
        symbols = new JavaSymbols(masked, tokens, names, outline);
    }

    @Override
    public Opening open(int from, int brace, Scope around) {
        Head head = Head.read(tokens, names, from, brace);
        Optional<SymbolKind> type = typeAt(head.core());
        if (type.isPresent()) {
            return openType(type.get(), head, from, brace, around);
        }
        OptionalInt method = method(head, brace, around);
        if (method.isPresent()) {
            symbols.method(method.getAsInt(), head, from, brace, tokens.behindBody(brace), around);
            return new Body();
        }
        return names.next('=', head.core(), brace) < brace ? new Value() : new Body();
    }

    private Optional<SymbolKind> typeAt(int token) {
        boolean hasName = tokens.isWord(token + 1);
        char behindName = tokens.first(token + 2);
        if (hasName && tokens.is(token, "class")) {
            return Optional.of(SymbolKind.CLASS);
        } else if (hasName && tokens.is(token, "enum")) {
            return Optional.of(SymbolKind.ENUM);
        } else if (hasName && tokens.is(token, "record") && (behindName == '(' || behindName == '<')) {
            return Optional.of(SymbolKind.RECORD);
        }
        boolean isInterface = hasName && tokens.is(token, "interface")
                || tokens.first(token) == '@' && tokens.is(token + 1, "interface");
        return isInterface ? Optional.of(SymbolKind.INTERFACE) : Optional.empty();
    }

    private Opening openType(SymbolKind kind, Head head, int from, int brace, Scope around) {
        int name = tokens.first(head.core()) == '@' ? head.core() + 2 : head.core() + 1;
        SymbolDraft draft = symbols.type(kind, name, head, from, brace, around);
        Scope scope = new Scope(kind == SymbolKind.ENUM ? Scope.Kind.ENUM : Scope.Kind.TYPE, Optional.of(draft), brace,
                kind == SymbolKind.INTERFACE, Scope.Trailer.NOTHING);
        return new Enter(scope, kind == SymbolKind.ENUM ? symbols.constants(brace, draft) : brace + 1);
    }

    /** The name of the method or constructor that a declaration declares. */
    private OptionalInt method(Head head, int to, Scope around) {
        if (around.typeName().isEmpty() || isStatement(head.core())) {
            return OptionalInt.empty();
        }
        int open = names.next('(', head.core(), to);
        boolean isCompact = open == to && to == head.core() + 1 && tokens.is(head.core(), around.typeName());
        if (isCompact) {
            return OptionalInt.of(head.core());
        }
        int name = open - 1;
        boolean isConstructor = name == head.core() && tokens.is(name, around.typeName());
        boolean hasType = name > head.core() && tokens.first(name - 1) != '.';
        boolean isPlausible = open < to && name >= head.core() && tokens.isWord(name) && (isConstructor || hasType)
                && names.next('=', head.core(), open) == open && tokens.partner(open) > 0
                && isTail(tokens.partner(open) + 1, to);
        return isPlausible ? OptionalInt.of(name) : OptionalInt.empty();
    }

    private boolean isStatement(int token) {
        return tokens.isWord(token) && STATEMENTS.contains(tokens.text(token));
    }

    private boolean isTail(int from, int to) {
        int at = from;
        while (at < to && tokens.first(at) == '[') {
            at = tokens.behind(at);
        }
        return at >= to || tokens.is(at, "throws") || tokens.is(at, "default");
    }

    @Override
    public boolean end(int from, int semicolon, Scope around) {
        Head head = Head.read(tokens, names, from, semicolon);
        if (tokens.is(head.core(), "import")) {
            int name = tokens.is(head.core() + 1, "static") ? head.core() + 2 : head.core() + 1;
            outline.depend(names.text(name, semicolon).replace(" ", ""), tokens.start(from));
        } else if (!around.typeName().isEmpty()) {
            OptionalInt method = method(head, semicolon, around);
            if (method.isPresent()) {
                symbols.method(method.getAsInt(), head, from, semicolon, semicolon + 1, around);
            } else if (!isStatement(head.core())) {
                symbols.fields(head, from, semicolon, around);
            }
        }
        return true;
    }

    @Override
    public boolean label(int from, int colon, Scope around) {
        return false;
    }

    @Override
    public int close(Scope scope, int brace, Scope around) {
        scope.symbol().ifPresent(
                symbol -> symbol.endAt(brace < tokens.size() ? tokens.end(brace) : tokens.start(brace)));
        return brace + 1;
    }
}
