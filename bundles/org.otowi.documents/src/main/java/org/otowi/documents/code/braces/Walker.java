package org.otowi.documents.code.braces;

import java.util.ArrayDeque;
import java.util.Deque;
import org.otowi.documents.Cancellation;

/** Walks over the declarations of a file once, from brace to brace. */
public final class Walker {

    private static final int DEEPEST = 100;

    private final Tokens tokens;
    private final Grammar grammar;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private int from;

    public Walker(Tokens tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        scopes.push(Scope.file());
    }

    public void walk(Cancellation cancellation) {
        int at = 0;
        while (at < tokens.size()) {
            cancellation.check();
            at = step(at);
        }
        while (scopes.size() > 1) {
            grammar.close(scopes.pop(), tokens.size(), scopes.peek());
        }
    }

    private int step(int at) {
        switch (tokens.first(at)) {
            case ';' -> {
                if (grammar.end(from, at, scopes.peek())) {
                    from = at + 1;
                }
            }
            case ':' -> {
                if (tokens.is(at, ":") && grammar.label(from, at, scopes.peek())) {
                    from = at + 1;
                }
            }
            case '(', '[' -> {
                return tokens.behind(at);
            }
            case '{' -> {
                return open(at);
            }
            case '}' -> {
                return close(at);
            }
            default -> { }
        }
        return at + 1;
    }

    private int open(int brace) {
        Grammar.Opening opening = grammar.open(from, brace, scopes.peek());
        if (opening instanceof Grammar.Enter enter && scopes.size() < DEEPEST) {
            scopes.push(enter.scope());
            from = enter.next();
            return from;
        }
        int next = tokens.behindBody(brace);
        if (!(opening instanceof Grammar.Value)) {
            from = next;
        }
        return next;
    }

    private int close(int brace) {
        int opening = tokens.partner(brace);
        from = brace + 1;
        if (opening >= 0 && scopes.stream().anyMatch(scope -> scope.brace() == opening)) {
            while (scopes.peek().brace() != opening) {
                grammar.close(scopes.pop(), brace, scopes.peek());
            }
            from = grammar.close(scopes.pop(), brace, scopes.peek());
        }
        return from;
    }
}
