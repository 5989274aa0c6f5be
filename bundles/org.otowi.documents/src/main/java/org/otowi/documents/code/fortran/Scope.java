package org.otowi.documents.code.fortran;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.otowi.documents.code.Parameter;
import org.otowi.documents.code.outline.SymbolDraft;

/** A program unit, procedure, interface block, derived type or enumeration whose end has not been reached. */
final class Scope {

    enum Kind { UNIT, PROCEDURE, INTERFACE, TYPE, ENUM }

    private final Kind kind;
    private final Optional<SymbolDraft> symbol;
    private final boolean isNamed;
    private final Map<String, Parameter> declared = new HashMap<>();
    private final Map<String, Boolean> access = new HashMap<>();
    private boolean isPublicByDefault = true;
    private boolean hasContains;

    private Scope(Kind kind, Optional<SymbolDraft> symbol, boolean isNamed) {
        this.kind = kind;
        this.symbol = symbol;
        this.isNamed = isNamed;
    }

    static Scope of(Kind kind, SymbolDraft symbol) {
        return new Scope(kind, Optional.of(symbol), true);
    }

    /** A scope without a name, whose contents belong to the symbol around it. */
    static Scope unnamed(Kind kind, Optional<SymbolDraft> around) {
        return new Scope(kind, around, false);
    }

    Kind kind() {
        return kind;
    }

    Optional<SymbolDraft> symbol() {
        return symbol;
    }

    boolean isNamed() {
        return isNamed;
    }

    /** Whether procedures that follow belong to this scope. */
    boolean hasContains() {
        return hasContains;
    }

    void contains() {
        hasContains = true;
        if (kind == Kind.TYPE) {
            isPublicByDefault = true;
        }
    }

    void setDefaultAccess(boolean isPublic) {
        isPublicByDefault = isPublic;
    }

    void setAccess(String name, boolean isPublic) {
        access.put(folded(name), isPublic);
    }

    /** Whether other files see what is declared here: nothing of a procedure or of the main program. */
    boolean isPublic(String name) {
        return symbol.filter(SymbolDraft::isProcedure).isEmpty()
                && access.getOrDefault(folded(name), isPublicByDefault);
    }

    /** Keeps what a statement says of a dummy argument; statements about the same name add up. */
    void declare(Parameter parameter) {
        declared.merge(folded(parameter.name()), parameter, (first, second) -> new Parameter(first.name(),
                joined(first.type(), second.type(), ", "), joined(first.intent(), second.intent(), ""),
                joined(first.documentation(), second.documentation(), " ")));
    }

    /** Gives the arguments of the procedure the types and intents that its body declares. */
    void completeParameters() {
        if (kind == Kind.PROCEDURE) {
            symbol.ifPresent(draft -> draft.parameters().replaceAll(this::completed));
        }
    }

    private Parameter completed(Parameter argument) {
        Parameter known = declared.get(folded(argument.name()));
        return known == null ? argument
                : new Parameter(argument.name(), known.type(), known.intent(), known.documentation());
    }

    private static String joined(String first, String second, String separator) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + separator + second;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
