package org.otowi.documents.code.julia;

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
import org.otowi.documents.code.outline.Tolerances;

/** Reads what stands at the start of a statement: what it declares, uses or exports. */
final class Declarations {

    private static final Pattern TYPE = Pattern.compile(
            "(?:(bare)?module|(mutable\\s+)?struct|(abstract|primitive)\\s+type)\\s+(" + Head.NAME + ")[^\\n;]*+");
    private static final Pattern PROCEDURE = Pattern.compile("(function|macro)[ \\t]+");
    private static final Pattern BARE = Pattern.compile("(?:" + Head.NAME + "\\.)*+(" + Head.NAME + ")\\s+end\\b");
    private static final Pattern EQUALS = Pattern.compile("\\s*=(?![=>])");
    private static final Pattern CONST = Pattern.compile("(?:global[ \\t]+)?const[ \\t]+(?:global[ \\t]+)?([^=\\n]{1,200})=(?!=)");
    private static final Pattern CONST_NAME = Pattern.compile("\\s*\\(?\\s*(" + Head.NAME + ")\\s*(?:\\{[^}]*\\}\\s*)?(?:::.*)?\\)?\\s*");
    private static final Pattern ASSIGNMENT = Pattern.compile("(" + Head.NAME + ")[ \\t]*(?:::[^=\\n]{1,80})?=(?![=>])");
    private static final Pattern FIELD = Pattern.compile("(?:const[ \\t]+)?(" + Head.NAME + ")[ \\t]*(?:::[^\\n;=]*+)?(?:=[^\\n;]*+)?(?=[\\n;])");
    private static final Pattern USING = Pattern.compile("(?:using|import)[ \\t]+((?:[^:\\n,]++,\\s*)*+[^:\\n]++)");
    private static final Pattern EXPORT = Pattern.compile("(?:export|public)[ \\t]+(\\S[^\\n;]*+(?:(?<=,)\\s*[^\\n;]++)*+)");
    private static final Pattern INCLUDE = Pattern.compile("include[ \\t]*\\([^\"()\\n]*+(\"++)\\s*\\)");
    private static final Pattern FIRST_LINE = Pattern.compile("[^\\n;]*+");

    private final MaskedSource masked;
    private final String code;
    private final Outline outline;
    private final Set<String> listed = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    Declarations(MaskedSource masked, Outline outline) {
        this.masked = masked;
        this.outline = outline;
        code = masked.code();
    }

    /** A module, structure or abstract type whose block begins. */
    Optional<SymbolDraft> type(int start, int from, Optional<SymbolDraft> around) {
        Matcher type = at(TYPE, from);
        if (!type.lookingAt()) {
            return Optional.empty();
        }
        SymbolKind kind = type.group(3) != null ? SymbolKind.TYPE
                : code.startsWith("struct", from) || type.group(2) != null ? SymbolKind.STRUCT : SymbolKind.MODULE;
        int end = kind == SymbolKind.TYPE ? type.end(4) : type.end();
        return Optional.of(outline.declare(kind, type.group(4), around, new Span(start, end))
                .signature(withoutEnd(masked.clean(from, type.end()))).exported(isPublic(type.group(4))));
    }

    private static String withoutEnd(String head) {
        return head.endsWith(" end") ? head.substring(0, head.length() - 4) : head;
    }

    /** A function or macro in long form; empty if it has no name. */
    Optional<SymbolDraft> procedure(int start, int from, Optional<SymbolDraft> around) {
        Matcher keyword = at(PROCEDURE, from);
        if (!keyword.lookingAt()) {
            return Optional.empty();
        }
        SymbolKind kind = keyword.group(1).equals("macro") ? SymbolKind.MACRO : SymbolKind.FUNCTION;
        Matcher bare = at(BARE, keyword.end());
        Optional<Head> head = Head.at(code, keyword.end());
        if (head.isEmpty() && bare.lookingAt()) {
            return Optional.of(declare(kind, bare.group(1), start, bare.end(1), around)
                    .signature(masked.clean(from, bare.end(1))));
        }
        return head.map(found -> filled(declare(kind, found.name(), start, found.end(), around), found, from));
    }

    /** A function in short form, {@code f(x) = value}. */
    Optional<SymbolDraft> assigned(int start, int from, Optional<SymbolDraft> around) {
        return Head.at(code, from).filter(head -> at(EQUALS, head.end()).lookingAt())
                .map(head -> filled(declare(SymbolKind.FUNCTION, head.name(), start, head.end(), around), head, from));
    }

    private SymbolDraft declare(SymbolKind kind, String name, int start, int end, Optional<SymbolDraft> around) {
        boolean isMaker = around.filter(type -> type.kind() == SymbolKind.STRUCT && type.name().equals(name)).isPresent();
        return outline.declare(isMaker ? SymbolKind.CONSTRUCTOR : kind, name, around, new Span(start, end))
                .exported(isPublic(name) && around.filter(SymbolDraft::isProcedure).isEmpty());
    }

    private SymbolDraft filled(SymbolDraft draft, Head head, int from) {
        return draft.signature(masked.clean(from, head.end())).parameters(parameters(head.arguments()));
    }

    private List<Parameter> parameters(Span arguments) {
        List<Parameter> parameters = new ArrayList<>();
        for (Span part : Pieces.split(code, arguments, ';')) {
            for (Span piece : Pieces.split(code, part, ',')) {
                int equals = Pieces.indexOf(code, piece, '=');
                int nameEnd = equals < 0 ? piece.end() : equals;
                int colon = code.indexOf("::", piece.start());
                boolean isTyped = colon >= 0 && colon < nameEnd;
                String name = masked.clean(piece.start(), isTyped ? colon : nameEnd);
                if (!name.isEmpty() || isTyped) {
                    parameters.add(new Parameter(name, isTyped ? masked.clean(colon + 2, nameEnd) : "", "",
                            masked.wordsBehind(Math.max(piece.start(), piece.end() - 1))));
                    readDefault(name, piece, equals);
                }
            }
        }
        return parameters;
    }

    private void readDefault(String name, Span piece, int equals) {
        String value = equals < 0 ? "" : masked.clean(equals + 1, piece.end());
        if (Numbers.isNumeric(value) && !Numbers.isTrivial(value)) {
            outline.constant(name, value, "", equals);
        }
    }

    /** Constants, fields, imports and exports. */
    void rest(int from, Optional<SymbolDraft> around) {
        if (around.filter(type -> type.kind() == SymbolKind.STRUCT).isPresent()) {
            field(from, around);
            return;
        }
        Matcher constant = at(CONST, from);
        Matcher using = at(USING, from);
        Matcher export = at(EXPORT, from);
        Matcher include = at(INCLUDE, from);
        if (constant.lookingAt()) {
            constants(constant, from, around);
        } else if (using.lookingAt()) {
            for (String module : using.group(1).split(",")) {
                outline.depend(module.strip().split("\\s")[0], from);
            }
        } else if (export.lookingAt()) {
            for (String name : export.group(1).split(",")) {
                listed.add(name.strip().replace("@", ""));
            }
        } else if (include.lookingAt()) {
            String file = masked.raw(new Span(include.start(1), include.end(1)));
            outline.depend(file.replace("\"", ""), from);
        } else {
            number(from, around);
        }
    }

    private void field(int from, Optional<SymbolDraft> around) {
        Matcher field = at(FIELD, from);
        if (field.lookingAt() && !Words.KEYWORDS.contains(field.group(1))) {
            outline.declare(SymbolKind.FIELD, field.group(1), around, new Span(from, field.end()))
                    .signature(masked.clean(from, field.end())).documentation(masked.wordsBehind(field.end()));
            number(from, around);
        }
    }

    private void constants(Matcher constant, int from, Optional<SymbolDraft> around) {
        for (String piece : constant.group(1).split(",(?![^{(]*[)}])")) {
            Matcher name = CONST_NAME.matcher(piece);
            if (name.matches()) {
                int end = lineEnd(constant.end());
                outline.declare(SymbolKind.VARIABLE, name.group(1), around, new Span(from, end))
                        .signature(masked.clean(from, end)).documentation(masked.wordsBehind(end))
                        .exported(isPublic(name.group(1)));
            }
        }
        Matcher single = CONST_NAME.matcher(constant.group(1));
        if (single.matches()) {
            value(single.group(1), constant.end(), from);
        }
    }

    /** A number that has a name: outside of functions any, within them tolerances alone. */
    private void number(int from, Optional<SymbolDraft> around) {
        Matcher assignment = at(ASSIGNMENT, from);
        if (assignment.lookingAt() && (around.filter(SymbolDraft::isProcedure).isEmpty()
                || Tolerances.isName(assignment.group(1)))) {
            value(assignment.group(1), assignment.end(), from);
        }
    }

    private void value(String name, int from, int start) {
        int end = lineEnd(from);
        String value = masked.clean(from, end);
        if (Numbers.isNumeric(value) && constants.add(name + "=" + value)) {
            outline.constant(name, value, masked.wordsBehind(end), start);
        }
    }

    private int lineEnd(int from) {
        Matcher line = at(FIRST_LINE, from);
        int end = line.lookingAt() ? line.end() : from;
        while (end > from && Character.isWhitespace(code.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private Matcher at(Pattern pattern, int from) {
        return pattern.matcher(code).region(from, code.length()).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static boolean isPublic(String name) {
        return !name.startsWith("_");
    }

    /** Applies the lists of exports: where a file has any, nothing else is offered. */
    void finish() {
        if (!listed.isEmpty()) {
            outline.drafts().stream().filter(draft -> draft.kind() != SymbolKind.MODULE && draft.kind() != SymbolKind.FIELD)
                    .forEach(draft -> draft.exported(draft.isExported() && listed.contains(draft.name())));
        }
    }
}
