package org.otowi.documents.code.fortran;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.code.Parameter;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Numbers;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.Pieces;
import org.otowi.documents.code.outline.SourceText;
import org.otowi.documents.code.outline.Span;
import org.otowi.documents.code.outline.SymbolDraft;

/** Reads statements that declare variables, arguments, components and named constants. */
final class Variables {

    private static final Pattern PARAMETER = Pattern.compile("(?i)parameter\\s*(?=\\()");
    private static final Pattern ENUMERATOR = Pattern.compile("(?i)enumerator\\b\\s*(?:::)?");
    private static final Pattern SETTING = Pattern.compile("\\s*([A-Za-z_]\\w*+)\\s*(?:=\\s*(.+))?");
    private static final Pattern INTENT = Pattern.compile(
            "(?i)intent\\s*\\(\\s*(in\\s*out|in|out)\\s*\\)\\s*(?:::)?\\s*([\\w\\s,]+)");
    private static final Pattern EXTERNAL = Pattern.compile("(?i)external\\b\\s*(?:::)?\\s*([\\w\\s,]+)");

    private final MaskedSource masked;
    private final Outline outline;
    private final ScopeStack scopes;

    Variables(MaskedSource masked, Outline outline, ScopeStack scopes) {
        this.masked = masked;
        this.outline = outline;
        this.scopes = scopes;
    }

    void read(Span statement) {
        Matcher parameter = at(PARAMETER, statement);
        Matcher enumerator = at(ENUMERATOR, statement);
        if (parameter.lookingAt()) {
            int close = Pieces.closing(masked.code(), parameter.end(), statement.end());
            readSettings(new Span(parameter.end() + 1, close < 0 ? statement.end() : close), false);
        } else if (scopes.isIn(Scope.Kind.ENUM) && enumerator.lookingAt()) {
            readSettings(new Span(enumerator.end(), statement.end()), true);
        } else if (!readArguments(statement)) {
            TypeDeclaration.in(masked, statement).ifPresent(found -> declare(found, statement));
        }
    }

    private Matcher at(Pattern pattern, Span statement) {
        return pattern.matcher(masked.code()).region(statement.start(), statement.end());
    }

    /** Reads {@code name = value, ...} of a PARAMETER or ENUMERATOR statement; only the latter declares the names. */
    private void readSettings(Span settings, boolean declares) {
        for (Span piece : Pieces.split(masked.code(), settings, ',')) {
            Matcher setting = at(SETTING, piece);
            if (setting.matches()) {
                if (declares) {
                    symbol(SymbolKind.VARIABLE, setting.group(1), new Span(setting.start(1), piece.end()),
                            Optional.empty());
                }
                if (setting.group(2) != null) {
                    constant(setting.group(1), masked.clean(setting.start(2), piece.end()), setting.start(1));
                }
            }
        }
    }

    private boolean readArguments(Span statement) {
        Matcher intent = at(INTENT, statement);
        Matcher external = at(EXTERNAL, statement);
        boolean isIntent = intent.matches();
        boolean isExternal = external.matches();
        if (isIntent) {
            String direction = intent.group(1).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            declareAll(intent.group(2), "", direction);
        } else if (isExternal) {
            declareAll(external.group(1), "external", "");
        }
        return isIntent || isExternal;
    }

    private void declareAll(String names, String type, String intent) {
        for (String name : names.split(",")) {
            scopes.innermost().ifPresent(scope -> scope.declare(new Parameter(name.strip(), type, intent, "")));
        }
    }

    private void declare(TypeDeclaration declaration, Span statement) {
        for (TypeDeclaration.Entity entity : declaration.entities()) {
            String comment = commentOf(entity, statement);
            if (declaration.has("parameter")) {
                constant(entity.name(), entity.value(), entity.start());
            }
            if (scopes.isIn(Scope.Kind.PROCEDURE)) {
                scopes.innermost().ifPresent(scope -> scope.declare(new Parameter(entity.name(),
                        declaration.typeOf(entity), declaration.intent(), comment)));
            } else if (isShared()) {
                variable(declaration, entity, statement).documentation(comment);
            }
        }
    }

    /** Whether what is declared here can be seen from outside: a component, or a variable of a module. */
    private boolean isShared() {
        return scopes.isIn(Scope.Kind.TYPE) || scopes.isIn(Scope.Kind.UNIT)
                && scopes.symbol().filter(unit -> unit.kind() != SymbolKind.PROGRAM).isPresent();
    }

    private SymbolDraft variable(TypeDeclaration declaration, TypeDeclaration.Entity entity, Span statement) {
        SymbolKind kind = scopes.isIn(Scope.Kind.TYPE) ? SymbolKind.FIELD : SymbolKind.VARIABLE;
        return symbol(kind, entity.name(), new Span(entity.start(), statement.end()), declaration.access())
                .signature(declaration.typeOf(entity) + " :: " + entity.name());
    }

    private SymbolDraft symbol(SymbolKind kind, String name, Span place, Optional<Boolean> access) {
        SymbolDraft draft = outline.declare(kind, name, scopes.symbol(), place)
                .signature(masked.clean(place.start(), place.end())).documentation(masked.wordsBehind(place.start()));
        scopes.decideAccess(draft, access);
        return draft;
    }

    /** The comment on the variable's line, or FORD's below the statement, or Doxygen's above it. */
    private String commentOf(TypeDeclaration.Entity entity, Span statement) {
        String behind = masked.wordsBehind(entity.start());
        if (!behind.isEmpty()) {
            return behind;
        }
        SourceText source = masked.source();
        int line = source.lineOf(statement.start());
        int lastLine = source.lineOf(statement.end() - 1);
        return lastLine < source.lines() && startsWith("!!", lastLine + 1) ? masked.wordsBelow(statement.end() - 1)
                : line > 1 && startsWith("!>", line - 1) ? masked.wordsAbove(statement.start()) : "";
    }

    private boolean startsWith(String mark, int line) {
        int at = masked.source().lineStart(line);
        while (at < masked.source().length() && masked.source().text().charAt(at) == ' ') {
            at++;
        }
        return masked.source().text().startsWith(mark, at);
    }

    private void constant(String name, String value, int offset) {
        if (Numbers.isNumeric(value)) {
            outline.constant(name, value, masked.wordsBehind(offset), offset);
        }
    }
}
