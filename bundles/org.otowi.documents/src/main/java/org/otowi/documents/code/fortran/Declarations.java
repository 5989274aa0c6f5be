package org.otowi.documents.code.fortran;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.Pieces;
import org.otowi.documents.code.outline.Span;
import org.otowi.documents.code.outline.SymbolDraft;

/** Reads single statements: what they open, close, declare and use. */
final class Declarations {

    private static final Pattern DIRECTIVE_INCLUDE = Pattern.compile("#\\s*include\\s*[\"<]([^\">]+)[\">].*");
    private static final Pattern INCLUDE = Pattern.compile("(?i)include\\s*['\"]([^'\"]+)['\"]");
    private static final Pattern END = Pattern.compile("(?i)end\\s*(program|module|submodule|subroutine|function"
            + "|procedure|interface|type|enum|block\\s*data)?(?:\\s+.*|(?<=[a-z]))");
    private static final Pattern CONTAINS = Pattern.compile("(?i)contains");
    private static final Pattern UNIT = Pattern.compile(
            "(?i)(program|module|block\\s*data|submodule\\s*\\([^()]*\\))\\s*(?<=[\\s)])([a-z]\\w*+)");
    private static final Pattern INTERFACE = Pattern.compile("(?i)(?:abstract\\s+)?interface"
            + "(?:\\s+(\\w+|(?:operator|assignment|read|write)\\s*\\([^)]*\\)))?");
    private static final Pattern TYPE = Pattern.compile(
            "(?i)type(?:\\s*,[^:]*+::\\s*|\\s*::\\s*|\\s+(?!is\\b))([a-z]\\w*+)\\s*(?:\\([\\w\\s,]*+\\))?");
    private static final Pattern SELECT_TYPE = Pattern.compile("(?i)type\\s+is\\s*\\(.*");
    private static final Pattern ENUM = Pattern.compile("(?i)enum\\s*,\\s*bind\\s*\\(\\s*c\\s*\\).*");
    private static final Pattern USE = Pattern.compile(
            "(?i)use(?:\\s*,\\s*(?:non_)?intrinsic\\s*::\\s*|\\s*::\\s*|\\s+)([a-z]\\w*+)\\s*(?:,.*)?");
    private static final Pattern ACCESS = Pattern.compile("(?i)(public|private)(?:\\s*::\\s*|\\s+|$)(.*)");
    private static final Pattern BINDING = Pattern.compile(
            "(?i)(?:procedure\\b\\s*(?:\\([^()]*\\))?|generic)(?:\\s*,[^:]*+::|\\s*::|\\s+)\\s*(.+)");
    private static final Pattern BOUND_NAME = Pattern.compile(
            "(?i)\\s*((?:operator|assignment|read|write)\\s*\\([^)]*\\)|[a-z]\\w*+).*");
    private static final Pattern ACCESS_ATTRIBUTE = Pattern.compile("(?i)[^:]*,\\s*(private|public)\\b[^:]*::.*");

    private final MaskedSource masked;
    private final Outline outline;
    private final ScopeStack scopes;
    private final Variables variables;

    Declarations(MaskedSource masked, Outline outline, ScopeStack scopes) {
        this.masked = masked;
        this.outline = outline;
        this.scopes = scopes;
        variables = new Variables(masked, outline, scopes);
    }

    void read(Span statement) {
        if (masked.code().charAt(statement.start()) == '#') {
            readDirective(statement);
        } else if (!close(statement) && !openUnit(statement) && !openProcedure(statement) && !openBlock(statement)) {
            readInside(statement);
        }
    }

    private Matcher at(Pattern pattern, Span statement) {
        return pattern.matcher(masked.code()).region(statement.start(), statement.end());
    }

    private void readDirective(Span statement) {
        String line = masked.raw(statement);
        Matcher include = DIRECTIVE_INCLUDE.matcher(line);
        if (include.matches()) {
            outline.depend(include.group(1), statement.start());
        }
    }

    private boolean close(Span statement) {
        Matcher end = at(END, statement);
        if (!end.matches()) {
            return false;
        }
        Optional<Scope.Kind> kind = closedBy(end.group(1));
        if (kind.isPresent()) {
            scopes.close(scope -> scope.kind() == kind.get(), statement.end());
        } else if (statement.end() - statement.start() == 3) {
            scopes.close(scope -> scope.kind() == Scope.Kind.UNIT || scope.kind() == Scope.Kind.PROCEDURE,
                    statement.end());
        }
        return true;
    }

    private static Optional<Scope.Kind> closedBy(String word) {
        return Optional.ofNullable(word).map(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "subroutine", "function", "procedure" -> Scope.Kind.PROCEDURE;
            case "interface" -> Scope.Kind.INTERFACE;
            case "type" -> Scope.Kind.TYPE;
            case "enum" -> Scope.Kind.ENUM;
            default -> Scope.Kind.UNIT;
        });
    }

    private boolean openUnit(Span statement) {
        Matcher unit = at(UNIT, statement);
        if (!unit.matches() || scopes.expectsProcedures()) {
            return false;
        }
        scopes.close(scope -> scope.kind() == Scope.Kind.UNIT, statement.start());
        String word = unit.group(1).toLowerCase(Locale.ROOT);
        SymbolKind kind = word.startsWith("program") ? SymbolKind.PROGRAM
                : word.startsWith("sub") ? SymbolKind.SUBMODULE : SymbolKind.MODULE;
        SymbolDraft draft = declare(kind, unit.group(2), statement);
        scopes.open(Scope.of(Scope.Kind.UNIT, draft));
        return true;
    }

    private boolean openProcedure(Span statement) {
        boolean isInInterface = scopes.isIn(Scope.Kind.INTERFACE);
        Optional<Procedure> procedure = Procedure.in(masked.code(), statement).or(() -> isInInterface
                ? Optional.empty() : Procedure.separateIn(masked.code(), statement));
        if (procedure.isEmpty()) {
            return readEntry(statement);
        }
        scopes.closeLeaves(statement.start());
        SymbolDraft draft = declare(procedure.get().kind(), procedure.get().name(), statement);
        draft.parameters(procedure.get().arguments());
        scopes.decideAccess(draft, Optional.empty());
        scopes.open(Scope.of(Scope.Kind.PROCEDURE, draft));
        return true;
    }

    private boolean readEntry(Span statement) {
        Optional<SymbolDraft> around = scopes.symbol().filter(SymbolDraft::isProcedure);
        Optional<Procedure> entry = around.flatMap(
                draft -> Procedure.entryIn(masked.code(), statement, draft.kind()));
        entry.ifPresent(found -> declareIn(around.get().parent(), found.kind(), found.name(), statement)
                .parameters(found.arguments()));
        return entry.isPresent();
    }

    private boolean openBlock(Span statement) {
        Matcher type = at(TYPE, statement);
        Matcher block = at(INTERFACE, statement);
        if (type.matches() && !at(SELECT_TYPE, statement).matches()) {
            SymbolDraft draft = declare(SymbolKind.TYPE, type.group(1), statement);
            decideAccess(draft, statement);
            scopes.open(Scope.of(Scope.Kind.TYPE, draft));
            return true;
        } else if (block.matches()) {
            openInterface(block.group(1), statement);
            return true;
        } else if (at(ENUM, statement).matches()) {
            scopes.open(Scope.unnamed(Scope.Kind.ENUM, scopes.symbol()));
            return true;
        }
        return false;
    }

    private void openInterface(String name, Span statement) {
        if (name == null) {
            scopes.open(Scope.unnamed(Scope.Kind.INTERFACE, scopes.symbol()));
        } else {
            SymbolDraft draft = declare(SymbolKind.INTERFACE, name.replaceAll("\\s", ""), statement);
            scopes.decideAccess(draft, Optional.empty());
            scopes.open(Scope.of(Scope.Kind.INTERFACE, draft));
        }
    }

    private void readInside(Span statement) {
        Matcher use = at(USE, statement);
        Matcher access = at(ACCESS, statement);
        if (use.matches()) {
            outline.depend(use.group(1), statement.start());
        } else if (at(CONTAINS, statement).matches()) {
            scopes.innermost().ifPresent(Scope::contains);
        } else if (access.matches()) {
            setAccess("public".equalsIgnoreCase(access.group(1)), access.group(2));
        } else if (scopes.isIn(Scope.Kind.TYPE) && scopes.innermost().filter(Scope::hasContains).isPresent()) {
            readBinding(statement);
        } else if (!readInclude(statement)) {
            variables.read(statement);
        }
    }

    private void setAccess(boolean isPublic, String names) {
        Optional<Scope> scope = scopes.innermost();
        if (names.isBlank()) {
            scope.ifPresent(open -> open.setDefaultAccess(isPublic));
        } else {
            List.of(names.split(",")).forEach(name -> scope.ifPresent(
                    open -> open.setAccess(name.replaceAll("\\s", ""), isPublic)));
        }
    }

    private void readBinding(Span statement) {
        Matcher binding = at(BINDING, statement);
        if (binding.matches()) {
            int from = binding.start(1);
            boolean isGeneric = "gG".indexOf(masked.code().charAt(statement.start())) >= 0;
            Span list = new Span(from, statement.end());
            for (Span piece : isGeneric ? List.of(list) : Pieces.split(masked.code(), list, ',')) {
                Matcher name = at(BOUND_NAME, piece);
                if (name.matches()) {
                    decideAccess(declareIn(scopes.symbol(), SymbolKind.METHOD, name.group(1).replaceAll("\\s", ""),
                            new Span(name.start(1), statement.end())), statement);
                }
            }
        }
    }

    private boolean readInclude(Span statement) {
        Matcher include = INCLUDE.matcher(masked.source().text()).region(statement.start(), statement.end());
        if (include.lookingAt()) {
            outline.depend(include.group(1), statement.start());
            return true;
        }
        return false;
    }

    private void decideAccess(SymbolDraft draft, Span statement) {
        Matcher attribute = at(ACCESS_ATTRIBUTE, statement);
        scopes.decideAccess(draft, attribute.matches()
                ? Optional.of("public".equalsIgnoreCase(attribute.group(1))) : Optional.empty());
    }

    private SymbolDraft declare(SymbolKind kind, String name, Span statement) {
        return declareIn(scopes.symbol(), kind, name, statement);
    }

    private SymbolDraft declareIn(Optional<SymbolDraft> parent, SymbolKind kind, String name, Span statement) {
        String above = masked.wordsAbove(statement.start());
        boolean isInProcedure = parent.filter(SymbolDraft::isProcedure).isPresent();
        return outline.declare(kind, name, parent, statement)
                .signature(masked.clean(statement.start(), statement.end()))
                .documentation(above.isEmpty() ? masked.wordsBelow(statement.end() - 1) : above)
                .exported(!isInProcedure);
    }
}
