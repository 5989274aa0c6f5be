package org.otowi.documents.code.fortran;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.otowi.documents.code.outline.SymbolDraft;

/** The open scopes of a Fortran file, innermost on top. */
final class ScopeStack {

    private static final int DEEPEST = 100;

    /** A symbol whose visibility follows from the PUBLIC and PRIVATE statements of its scope. */
    private record Pending(Scope scope, SymbolDraft symbol) {}

    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final List<Pending> pending = new ArrayList<>();

    Optional<Scope> innermost() {
        return Optional.ofNullable(scopes.peek());
    }

    Optional<SymbolDraft> symbol() {
        return innermost().flatMap(Scope::symbol);
    }

    boolean isIn(Scope.Kind kind) {
        return innermost().filter(scope -> scope.kind() == kind).isPresent();
    }

    /** Whether only procedures can begin here: in an interface block and behind CONTAINS. */
    boolean expectsProcedures() {
        return isIn(Scope.Kind.INTERFACE) || innermost().filter(Scope::hasContains).isPresent();
    }

    /** Opens a scope; nesting that no compiler accepts is ignored. */
    void open(Scope scope) {
        if (scopes.size() < DEEPEST) {
            scopes.push(scope);
        }
    }

    /**
     * Decides whether a symbol can be seen from outside: by its own attribute, or in a type by what was said before it,
     * or in a module at its end, since a PUBLIC or PRIVATE statement may follow.
     */
    void decideAccess(SymbolDraft symbol, Optional<Boolean> attribute) {
        Optional<Scope> around = scopes.stream().filter(scope -> scope.kind() != Scope.Kind.INTERFACE
                && scope.kind() != Scope.Kind.ENUM).findFirst();
        around.ifPresent(scope -> symbol.exported(attribute.orElseGet(() -> scope.isPublic(symbol.name()))));
        around.filter(scope -> scope.kind() == Scope.Kind.UNIT && attribute.isEmpty())
                .ifPresent(scope -> pending.add(new Pending(scope, symbol)));
    }

    /** Closes the innermost scope of some kind with all that was left open in it; nothing if there is none. */
    void close(Predicate<Scope> wanted, int end) {
        if (scopes.stream().anyMatch(wanted)) {
            while (!wanted.test(scopes.peek())) {
                pop(end);
            }
            pop(end);
        }
    }

    /** Closes procedures that nothing can be nested in, since they have no CONTAINS. */
    void closeLeaves(int end) {
        while (isIn(Scope.Kind.TYPE) || isIn(Scope.Kind.ENUM)
                || isIn(Scope.Kind.PROCEDURE) && !scopes.peek().hasContains()) {
            pop(end);
        }
    }

    void closeAll(int end) {
        while (!scopes.isEmpty()) {
            pop(end);
        }
        pending.forEach(each -> each.symbol().exported(each.scope().isPublic(each.symbol().name())));
    }

    private void pop(int end) {
        Scope scope = scopes.pop();
        if (scope.isNamed()) {
            scope.symbol().ifPresent(symbol -> symbol.endAt(end));
        }
        scope.completeParameters();
    }
}
