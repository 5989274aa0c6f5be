package org.otowi.documents.code.cpp;

import java.util.List;
import org.otowi.documents.code.Parameter;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.braces.Names;
import org.otowi.documents.code.braces.Scope;
import org.otowi.documents.code.braces.Tokens;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Numbers;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.Span;
import org.otowi.documents.code.outline.SymbolDraft;

/** Adds the symbols of C and C++ to the outline. */
final class CppSymbols {

    private final MaskedSource masked;
    private final Tokens tokens;
    private final Names names;
    private final Outline outline;

    CppSymbols(MaskedSource masked, Tokens tokens, Names names, Outline outline) {
        this.masked = masked;
        this.tokens = tokens;
        this.names = names;
        this.outline = outline;
    }

    SymbolDraft namespace(String name, int from, int brace, Scope around) {
        return declare(SymbolKind.NAMESPACE, name, from, brace, around).signature(names.text(from, brace));
    }

    /** A type; one without a name of its own is called after what it is the type of. */
    SymbolDraft type(TypeHead head, int name, int from, int brace, Scope around) {
        boolean isVariable = head.name() < 0 && !head.isTypedef();
        SymbolKind kind = isVariable ? variableKind(around) : head.kind();
        return declare(kind, tokens.text(name), from, brace, around).signature(names.text(from, brace));
    }

    /** A function that ends before a token; its head ends at the brace or semicolon. */
    void function(FunctionHead head, int from, int headEnd, int end, Scope around) {
        boolean isMember = around.kind() == Scope.Kind.TYPE;
        SymbolKind kind = head.isConstructor() ? SymbolKind.CONSTRUCTOR
                : isMember || head.isQualified() ? SymbolKind.METHOD : SymbolKind.FUNCTION;
        List<Parameter> parameters = head.isOldStyle() ? oldStyle(head, headEnd)
                : names.parameters(head.open(), head.close());
        SymbolDraft draft = declare(kind, head.name(), from, headEnd, around);
        draft.signature(names.text(from, head.tail())).parameters(parameters)
                .exported(draft.isExported() && (isMember || !hasStatic(from, head.nameToken())))
                .endAt(end > headEnd ? tokens.end(end - 1) : tokens.end(headEnd));
    }

    /** The parameters of a function before ANSI C, with the types that the declarations before its body give. */
    private List<Parameter> oldStyle(FunctionHead head, int brace) {
        List<Parameter> bare = names.parameters(head.open(), head.close());
        return bare.stream().map(parameter -> declared(parameter.type(), head.close() + 1, brace)).toList();
    }

    private Parameter declared(String name, int from, int to) {
        for (int start = from; start < to;) {
            int end = names.next(';', start, to);
            for (int at = start; at < end; at++) {
                if (tokens.is(at, name)) {
                    int typeEnd = Math.min(at, names.next(',', start, end));
                    return new Parameter(name, names.text(start, Math.max(start + 1, typeEnd)), "", "");
                }
            }
            start = end + 1;
        }
        return new Parameter(name, "int", "", "");
    }

    private boolean hasStatic(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.is(at, "static")) {
                return true;
            }
        }
        return false;
    }

    /** The constants between the braces of an enumeration. */
    void constants(int open, int close, Scope scope) {
        for (int at = open + 1; at < close;) {
            int end = names.next(',', at, close);
            if (tokens.isWord(at)) {
                constant(at, end, scope);
            }
            at = end + 1;
        }
    }

    private void constant(int name, int end, Scope scope) {
        outline.declare(SymbolKind.FIELD, tokens.text(name), scope.symbol(),
                new Span(tokens.start(name), tokens.end(end - 1))).signature(names.text(name, end))
                .documentation(documentation(name, end)).exported(scope.isPublic());
        String value = tokens.first(name + 1) == '=' ? names.text(name + 2, end) : "";
        if (Numbers.isNumeric(value)) {
            outline.constant(tokens.text(name), value, masked.wordsBehind(tokens.end(end - 1)), tokens.start(name));
        }
    }

    void alias(int name, int from, int semicolon, Scope around) {
        declare(SymbolKind.TYPE, tokens.text(name), from, semicolon, around).signature(names.text(from, semicolon));
    }

    void typedefs(int start, int from, int semicolon, Scope around) {
        int end = names.next(',', start, semicolon);
        int name = names.nameIn(start, end);
        if (name >= 0) {
            declare(SymbolKind.TYPE, tokens.text(name), from, semicolon, around).signature(names.text(from, semicolon));
            furtherNames(SymbolKind.TYPE, end + 1, from, semicolon, around);
        }
    }

    /** The variables of a declaration, unless parentheses leave in doubt what it declares. */
    void variables(int start, int from, int semicolon, Scope around) {
        int end = names.next(',', start, semicolon);
        int nameEnd = names.next('=', start, end);
        int parenthesis = names.next('(', start, nameEnd);
        boolean hasValue = parenthesis < nameEnd && isNumberOrString(parenthesis + 1);
        int name = names.nameIn(start, hasValue ? parenthesis : nameEnd);
        boolean isClear = hasValue || parenthesis == nameEnd || name > parenthesis && name < tokens.behind(parenthesis);
        if (name >= 0 && isClear) {
            variable(name, from, end, semicolon, around);
            furtherNames(variableKind(around), end + 1, from, semicolon, around);
        }
    }

    private boolean isNumberOrString(int token) {
        return Character.isDigit(tokens.first(token)) || tokens.first(token) == '"';
    }

    private void variable(int name, int from, int end, int semicolon, Scope around) {
        SymbolDraft draft = declare(variableKind(around), tokens.text(name), from, semicolon, around);
        draft.signature(names.text(from, end)).documentation(documentation(from, semicolon + 1))
                .exported(draft.isExported() && (around.kind() == Scope.Kind.TYPE || !hasStatic(from, name)));
    }

    private static SymbolKind variableKind(Scope around) {
        return around.kind() == Scope.Kind.TYPE ? SymbolKind.FIELD : SymbolKind.VARIABLE;
    }

    /** The names between a type's closing brace and the semicolon. */
    void trailer(Scope.Trailer trailer, int from, int semicolon, Scope around) {
        SymbolKind kind = trailer == Scope.Trailer.TYPES ? SymbolKind.TYPE : variableKind(around);
        furtherNames(kind, from, from, semicolon, around);
    }

    private void furtherNames(SymbolKind kind, int start, int from, int semicolon, Scope around) {
        for (int at = start; at < semicolon;) {
            int end = names.next(',', at, semicolon);
            int name = at;
            while (tokens.first(name) == '*' || tokens.first(name) == '&' || tokens.is(name, "const")
                    || tokens.isWord(name) && tokens.first(name + 1) == '(') {
                name = tokens.first(name + 1) == '(' ? tokens.behind(name + 1) : name + 1;
            }
            if (name < end && tokens.isWord(name)) {
                outline.declare(kind, tokens.text(name), around.symbol(),
                        new Span(tokens.start(name), tokens.end(end - 1)))
                        .signature(names.text(at, end)).exported(isVisible(around));
            }
            at = end + 1;
        }
    }

    private SymbolDraft declare(SymbolKind kind, String name, int from, int headEnd, Scope around) {
        return outline.declare(kind, name, around.symbol(), new Span(tokens.start(from), tokens.start(headEnd)))
                .documentation(masked.wordsAbove(tokens.start(from))).exported(isVisible(around));
    }

    private static boolean isVisible(Scope around) {
        return around.isPublic() && around.symbol().map(SymbolDraft::isExported).orElse(true);
    }

    private String documentation(int from, int end) {
        String behind = masked.wordsBehind(tokens.end(end - 1));
        return behind.isEmpty() ? masked.wordsAbove(tokens.start(from)) : behind;
    }
}
