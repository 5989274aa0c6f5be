package org.otowi.documents.code.javalang;

import java.util.Optional;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.braces.Names;
import org.otowi.documents.code.braces.Scope;
import org.otowi.documents.code.braces.Tokens;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.Span;
import org.otowi.documents.code.outline.SymbolDraft;

/** Adds the symbols of Java to the outline. */
final class JavaSymbols {

    private final MaskedSource masked;
    private final Tokens tokens;
    private final Names names;
    private final Outline outline;

    JavaSymbols(MaskedSource masked, Tokens tokens, Names names, Outline outline) {
        this.masked = masked;
        this.tokens = tokens;
        this.names = names;
        this.outline = outline;
    }

    SymbolDraft type(SymbolKind kind, int name, Head head, int from, int brace, Scope around) {
        SymbolDraft draft = declare(kind, name, head, from, brace, around);
        int open = names.next('(', name, brace);
        if (kind == SymbolKind.RECORD && open < brace && tokens.partner(open) > open) {
            draft.parameters(names.parameters(open, tokens.partner(open)));
        }
        return draft;
    }

    /** A method or constructor; its head ends at the brace or semicolon. */
    void method(int name, Head head, int from, int headEnd, int end, Scope around) {
        SymbolKind kind = name == head.core() ? SymbolKind.CONSTRUCTOR : SymbolKind.METHOD;
        SymbolDraft draft = declare(kind, name, head, from, headEnd, around);
        draft.endAt(tokens.end(end - 1));
        int open = name + 1;
        if (tokens.first(open) == '(') {
            draft.parameters(names.parameters(open, tokens.partner(open)));
        }
    }

    void fields(Head head, int from, int semicolon, Scope around) {
        int end = names.next(',', head.core(), semicolon);
        int nameEnd = names.next('=', head.core(), end);
        int name = names.nameIn(head.core(), nameEnd);
        if (name < 0 || names.next('(', head.core(), nameEnd) < nameEnd) {
            return;
        }
        field(name, head, from, semicolon, around).signature(names.text(head.start(), end));
        for (int at = end + 1; at < semicolon;) {
            int next = names.next(',', at, semicolon);
            if (tokens.isWord(at)) {
                field(at, head, from, semicolon, around).signature(names.text(at, next));
            }
            at = next + 1;
        }
    }

    private SymbolDraft field(int name, Head head, int from, int semicolon, Scope around) {
        SymbolDraft draft = declare(SymbolKind.FIELD, name, head, from, semicolon, around);
        return draft.documentation().isEmpty() ? draft.documentation(masked.wordsBehind(tokens.end(semicolon))) : draft;
    }

    /** The constants at the top of an enumeration; the result is the token to go on at. */
    int constants(int brace, SymbolDraft around) {
        int close = tokens.partner(brace) > brace ? tokens.partner(brace) : tokens.size();
        int at = brace + 1;
        while (at < close && tokens.first(at) != ';') {
            int name = Head.behindAnnotations(tokens, at, close);
            int end = name;
            while (end < close && tokens.first(end) != ',' && tokens.first(end) != ';') {
                end = names.skip(end, close);
            }
            if (name < end && tokens.isWord(name)) {
                constant(name, end, around);
            }
            at = end < close && tokens.first(end) == ',' ? end + 1 : end;
        }
        return Math.min(at < close ? at + 1 : close, tokens.size());
    }

    private void constant(int name, int end, SymbolDraft around) {
        boolean hasArguments = tokens.first(name + 1) == '(';
        int headEnd = Math.min(end, hasArguments ? tokens.behind(name + 1) : name + 1);
        String behind = masked.wordsBehind(tokens.end(end - 1));
        String above = masked.wordsAbove(tokens.start(name));
        outline.declare(SymbolKind.FIELD, tokens.text(name), Optional.of(around),
                new Span(tokens.start(name), tokens.end(end - 1))).signature(names.text(name, headEnd))
                .documentation(above.isEmpty() ? behind : above).exported(around.isExported());
    }

    private SymbolDraft declare(SymbolKind kind, int name, Head head, int from, int headEnd, Scope around) {
        boolean isVisible = head.isPublic() || around.isPublic() && !head.isPrivate();
        return outline.declare(kind, tokens.text(name), around.symbol(),
                new Span(tokens.start(head.start()), tokens.start(headEnd)))
                .signature(names.text(head.start(), headEnd)).documentation(masked.wordsAbove(tokens.start(from)))
                .exported(isVisible && around.symbol().map(SymbolDraft::isExported).orElse(true)
                        && (head.isPublic() || around.kind() != Scope.Kind.FILE));
    }
}
