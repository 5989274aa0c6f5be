package org.otowi.documents.code.python;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.code.Parameter;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Numbers;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.Pieces;
import org.otowi.documents.code.outline.Span;
import org.otowi.documents.code.outline.SymbolDraft;

/** Reads what single statements declare: classes, functions, variables, imports and {@code __all__}. */
final class Declarations {

    private static final Pattern DEF = Pattern.compile("(?:async\\s+)?def\\s+(\\w+)\\s*(?:\\[[^\\]]*+\\]\\s*)?\\(");
    private static final Pattern CLASS = Pattern.compile("class\\s+(\\w+)\\s*(?:\\[[^\\]]*+\\]\\s*)?([(:])");
    private static final Pattern ASSIGNMENT = Pattern.compile("([\\p{L}_]\\w*+)\\s*(?::[^=]*+)?=(?!=)");
    private static final Pattern ANNOTATED = Pattern.compile("([\\p{L}_]\\w*+)\\s*:(?!=)");
    private static final Pattern KEYWORD = Pattern.compile("else|try|except|finally|lambda");
    private static final Pattern IMPORT = Pattern.compile("import\\s+([\\w.,\\s]+)");
    private static final Pattern FROM = Pattern.compile("from\\s+([\\w.]+)\\s+import\\b");
    private static final Pattern ALL = Pattern.compile("__all__\\s*\\+?=");
    private static final Pattern LISTED = Pattern.compile("[\"'](\\w+)[\"']");
    private static final Pattern ENUM = Pattern.compile("\\b(?:Int|Str)?(?:Enum|Flag)\\b");
    private static final Pattern OWN_OBJECT = Pattern.compile("self|cls");

    private final MaskedSource masked;
    private final Outline outline;
    private final Set<String> assigned = new HashSet<>();
    private Optional<Set<String>> listed = Optional.empty();

    Declarations(MaskedSource masked, Outline outline) {
        this.masked = masked;
        this.outline = outline;
    }

    /** Adds what a statement declares; the result is the class or function whose block it opens. */
    Optional<SymbolDraft> read(Statement statement, Optional<SymbolDraft> around) {
        Matcher def = at(DEF, statement);
        if (def.lookingAt()) {
            return Optional.of(function(def, statement, around));
        }
        Matcher type = at(CLASS, statement);
        if (type.lookingAt()) {
            return Optional.of(type(type, statement, around));
        }
        readImport(statement);
        if (around.isEmpty() || around.get().kind() == SymbolKind.CLASS || around.get().kind() == SymbolKind.ENUM) {
            readVariable(statement, around);
        }
        return Optional.empty();
    }

    /** Applies {@code __all__}, which may stand anywhere in the file. */
    void finish() {
        listed.ifPresent(names -> outline.drafts().stream().filter(draft -> draft.depth() == 0)
                .forEach(draft -> draft.exported(names.contains(draft.name()))));
        outline.drafts().forEach(draft -> draft.parent().filter(outer -> !outer.isExported())
                .ifPresent(outer -> draft.exported(false)));
    }

    private Matcher at(Pattern pattern, Statement statement) {
        return pattern.matcher(masked.code()).region(statement.start(), statement.end());
    }

    private SymbolDraft function(Matcher def, Statement statement, Optional<SymbolDraft> around) {
        String name = def.group(1);
        boolean isMethod = around.isPresent() && !around.get().isProcedure();
        int close = Pieces.closing(masked.code(), def.end() - 1, statement.end());
        int headEnd = headEnd(statement, close < 0 ? statement.end() : close);
        SymbolKind kind = !isMethod ? SymbolKind.FUNCTION
                : name.equals("__init__") ? SymbolKind.CONSTRUCTOR : SymbolKind.METHOD;
        SymbolDraft draft = outline.declare(kind, name, around, new Span(statement.start(), headEnd));
        draft.signature(masked.clean(statement.start(), headEnd))
                .exported(isPublic(name) && (around.isEmpty() || isMethod))
                .parameters(close < 0 ? List.of() : parameters(new Span(def.end(), close), isMethod))
                .endAt(statement.end());
        return draft;
    }

    /** Where the colon stands that ends the head of a class or function. */
    private int headEnd(Statement statement, int from) {
        int colon = Pieces.indexOf(masked.code(), new Span(Math.min(from + 1, statement.end()), statement.end()), ':');
        return colon < 0 ? statement.end() : colon;
    }

    private SymbolDraft type(Matcher type, Statement statement, Optional<SymbolDraft> around) {
        int close = type.group(2).equals(":") ? type.end() - 2
                : Pieces.closing(masked.code(), type.end() - 1, statement.end());
        int headEnd = headEnd(statement, close < 0 ? statement.end() : close);
        String head = masked.clean(statement.start(), headEnd);
        SymbolKind kind = ENUM.matcher(head.substring(head.indexOf(type.group(1)) + type.group(1).length())).find()
                ? SymbolKind.ENUM : SymbolKind.CLASS;
        SymbolDraft draft = outline.declare(kind, type.group(1), around, new Span(statement.start(), headEnd));
        draft.signature(head).exported(isPublic(type.group(1))).endAt(statement.end());
        return draft;
    }

    private List<Parameter> parameters(Span arguments, boolean isMethod) {
        List<Parameter> parameters = new ArrayList<>();
        for (Span piece : Pieces.split(masked.code(), arguments, ',')) {
            int equals = Pieces.indexOf(masked.code(), piece, '=');
            int nameEnd = equals < 0 ? piece.end() : equals;
            int colon = Pieces.indexOf(masked.code(), new Span(piece.start(), nameEnd), ':');
            String name = masked.clean(piece.start(), colon < 0 ? nameEnd : colon);
            boolean isOwnObject = isMethod && parameters.isEmpty() && OWN_OBJECT.matcher(name).matches();
            if (!name.isEmpty() && !name.equals("*") && !name.equals("/") && !isOwnObject) {
                String type = colon < 0 ? "" : masked.clean(colon + 1, nameEnd);
                parameters.add(new Parameter(name, type, "", ""));
                addDefault(name, equals, piece);
            }
        }
        return parameters;
    }

    private void addDefault(String name, int equals, Span piece) {
        String value = equals < 0 ? "" : masked.clean(equals + 1, piece.end());
        if (Numbers.isNumeric(value) && !Numbers.isTrivial(value)) {
            outline.constant(name, value, masked.wordsBehind(piece.end()), piece.start() + leadingBlanks(piece));
        }
    }

    private int leadingBlanks(Span piece) {
        String code = masked.code().substring(piece.start(), piece.end());
        return code.length() - code.stripLeading().length();
    }

    private void readVariable(Statement statement, Optional<SymbolDraft> around) {
        Matcher all = at(ALL, statement);
        if (all.lookingAt()) {
            list(statement);
            return;
        }
        Matcher assignment = at(ASSIGNMENT, statement);
        Matcher annotated = at(ANNOTATED, statement);
        boolean isAssigned = assignment.lookingAt();
        if (!isAssigned && !annotated.lookingAt()) {
            return;
        }
        String name = (isAssigned ? assignment : annotated).group(1);
        String scope = around.map(outer -> outer.start() + " ").orElse("");
        if (!KEYWORD.matcher(name).matches() && assigned.add(scope + name)) {
            variable(name, statement, around);
            if (isAssigned) {
                constant(name, assignment.end(), statement);
            }
        }
    }

    private void variable(String name, Statement statement, Optional<SymbolDraft> around) {
        SymbolKind kind = around.isPresent() ? SymbolKind.FIELD : SymbolKind.VARIABLE;
        outline.declare(kind, name, around, new Span(statement.start(), statement.end()))
                .signature(masked.clean(statement.start(), statement.end()))
                .documentation(masked.wordsBehind(statement.end()))
                .exported(isPublic(name));
    }

    private void constant(String name, int valueStart, Statement statement) {
        String value = masked.clean(valueStart, statement.end());
        if (Numbers.isNumeric(value)) {
            outline.constant(name, value, masked.wordsBehind(statement.end()), statement.start());
        }
    }

    private void list(Statement statement) {
        Set<String> names = new HashSet<>(listed.orElse(Set.of()));
        Matcher name = LISTED.matcher(masked.source().text()).region(statement.start(), statement.end());
        while (name.find()) {
            names.add(name.group(1));
        }
        listed = Optional.of(names);
    }

    private void readImport(Statement statement) {
        Matcher from = at(FROM, statement);
        Matcher plain = at(IMPORT, statement);
        if (from.lookingAt()) {
            outline.depend(from.group(1), statement.start());
        } else if (plain.lookingAt()) {
            for (String module : plain.group(1).split(",")) {
                outline.depend(module.strip().split("\\s")[0], statement.start());
            }
        }
    }

    private static boolean isPublic(String name) {
        return !name.startsWith("_") || name.startsWith("__") && name.endsWith("__");
    }
}
