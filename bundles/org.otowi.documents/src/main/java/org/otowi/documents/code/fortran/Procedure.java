package org.otowi.documents.code.fortran;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.code.Parameter;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.outline.Pieces;
import org.otowi.documents.code.outline.Span;

/**
 * The first statement of a procedure (Fortran 2018, section 15.6.2).
 *
 * @param kind function or subroutine
 * @param name its name
 * @param arguments its dummy arguments, not yet with types
 */
record Procedure(SymbolKind kind, String name, List<Parameter> arguments) {

    private static final String BRACKETS = "\\((?:[^()]|\\([^()]*+\\))*+\\)";
    private static final String PREFIX = "(?:(?:pure|elemental|impure|recursive|non_recursive|module|integer|real"
            + "|complex|logical|character|double\\s*precision|double\\s*complex|byte|type|class|attributes)\\b\\s*"
            + "(?:\\*\\s*(?:\\d+\\s*)?)?(?:" + BRACKETS + "\\s*)?)*+";
    private static final Pattern SUBROUTINE = Pattern.compile(
            "(?i)" + PREFIX + "subroutine\\s+([a-z]\\w*+)\\s*(?=\\(|$|bind\\b)");
    private static final Pattern FUNCTION = Pattern.compile("(?i)" + PREFIX + "function\\s+([a-z]\\w*+)\\s*(?=\\()");
    private static final Pattern ENTRY = Pattern.compile("(?i)entry\\s+([a-z]\\w*+)\\s*(?=\\(|$)");
    private static final Pattern SEPARATE = Pattern.compile("(?i)module\\s+procedure\\s+([a-z]\\w*+)$");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:\\s*(?:result|bind)\\s*\\([^()]*+\\))*+\\s*");
    private static final Pattern ARGUMENT = Pattern.compile("[A-Za-z_]\\w*+|\\*");

    /** The procedure that a statement begins. */
    static Optional<Procedure> in(String code, Span statement) {
        return match(SUBROUTINE, SymbolKind.SUBROUTINE, code, statement)
                .or(() -> match(FUNCTION, SymbolKind.FUNCTION, code, statement));
    }

    /** The further way into a procedure that an ENTRY statement gives. */
    static Optional<Procedure> entryIn(String code, Span statement, SymbolKind around) {
        return match(ENTRY, around, code, statement);
    }

    /** The procedure of a submodule whose interface stands in its ancestor. */
    static Optional<Procedure> separateIn(String code, Span statement) {
        return match(SEPARATE, SymbolKind.SUBROUTINE, code, statement);
    }

    private static Optional<Procedure> match(Pattern pattern, SymbolKind kind, String code, Span statement) {
        Matcher head = pattern.matcher(code).region(statement.start(), statement.end());
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        boolean hasList = head.end() < statement.end() && code.charAt(head.end()) == '(';
        int close = hasList ? Pieces.closing(code, head.end(), statement.end()) : head.end() - 1;
        if (hasList && close < 0 || !SUFFIX.matcher(code).region(close + 1, statement.end()).matches()) {
            return Optional.empty();
        }
        Optional<List<Parameter>> arguments = hasList ? arguments(code, new Span(head.end() + 1, close))
                : Optional.of(List.of());
        return arguments.map(list -> new Procedure(kind, head.group(1), list));
    }

    /** The dummy arguments, empty if what stands there are no names. */
    private static Optional<List<Parameter>> arguments(String code, Span list) {
        List<Parameter> arguments = new ArrayList<>();
        for (Span piece : Pieces.split(code, list, ',')) {
            String name = code.substring(piece.start(), piece.end()).strip();
            if (!ARGUMENT.matcher(name).matches()) {
                return Optional.empty();
            }
            arguments.add(new Parameter(name, "", "", ""));
        }
        return Optional.of(arguments);
    }
}
