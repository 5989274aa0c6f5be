package org.otowi.documents.code.matlab;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.otowi.documents.code.Parameter;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Numbers;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.Span;
import org.otowi.documents.code.outline.SymbolDraft;
import org.otowi.documents.code.outline.Tolerances;

/** Reads what single statements declare: functions, classes, properties, numbers that have a name. */
final class Declarations {

    private static final Pattern FUNCTION = Pattern.compile("function\\s+(?:(?:\\[[^\\]=]{0,2000}\\]|[\\w.]++)\\s*=\\s*)?"
            + "([\\p{L}_][\\w.]*+)(?:[ \\t]*\\(([^()]{0,4000})\\)|(?=[ \\t]*[\\n;,]))");
    private static final Pattern CLASS = Pattern.compile(
            "classdef\\s*(?:\\([^)\\n]*+\\)\\s*)?([\\p{L}_]\\w*+)[ \\t]*+(?:<[ \\t]*+([^\\n;]*+))?+");
    private static final Pattern PROPERTY = Pattern.compile("([\\p{L}_]\\w*+)[ \\t]*+((?:\\([^()\\n]*+\\))?+[^=,\\n;]*+)(=(?!=)[^\\n;]*+)?+(?=[\\n;,])");
    private static final Pattern ASSIGNMENT = Pattern.compile("([\\p{L}_][\\w.]*+)[ \\t]*+=(?!=)");
    private static final Pattern USE = Pattern.compile("(?:import[ \\t]+([\\w.*]++)|pkg[ \\t]+load[ \\t]+(\\w++))");
    private static final Pattern ADDED = Pattern.compile("(?:addpath|source|run|javaaddpath)[ \\t]*\\([ \\t]*+(\"++)[ \\t]*+[),]");
    private static final Pattern ACCESS = Pattern.compile("(?i)access\\s*=\\s*(?:private|protected)|hidden(?!\\s*=\\s*false)");
    private static final Pattern NOTE = Pattern.compile("TODO|FIXME|XXX|HACK");
    private static final Pattern LINE = Pattern.compile("[^\\n;]*+");

    private final MaskedSource masked;
    private final Outline outline;

    Declarations(MaskedSource masked, Outline outline) {
        this.masked = masked;
        this.outline = outline;
    }

    private Matcher at(Pattern pattern, int from) {
        return pattern.matcher(masked.code()).region(from, masked.code().length());
    }

    Optional<SymbolDraft> function(int start, Optional<SymbolDraft> around, boolean exported) {
        Matcher head = at(FUNCTION, start);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        boolean isMember = around.filter(type -> type.kind() == SymbolKind.CLASS).isPresent();
        SymbolKind kind = !isMember ? SymbolKind.FUNCTION : around.get().name().equals(head.group(1))
                ? SymbolKind.CONSTRUCTOR : SymbolKind.METHOD;
        int end = Math.max(head.end(1), head.end(2) + 1);
        String below = masked.wordsBelow(Math.max(start, end - 1));
        String above = below.isEmpty() || NOTE.matcher(below).lookingAt() ? masked.wordsAbove(start) : below;
        return Optional.of(outline.declare(kind, head.group(1), around, new Span(start, end))
                .signature(masked.clean(start, end)).parameters(parameters(head.group(2)))
                .documentation(HelpText.plain(above)).exported(exported));
    }

    private static List<Parameter> parameters(String list) {
        return list == null ? List.of() : Stream.of(list.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .map(name -> new Parameter(name.split("\\s*=")[0], "", "", "")).toList();
    }

    Optional<SymbolDraft> type(int start) {
        Matcher head = at(CLASS, start);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        int end = masked.source().lineEnd(masked.source().lineOf(head.end(1)));
        String below = masked.wordsBelow(Math.max(start, head.end() - 1));
        return Optional.of(outline.declare(SymbolKind.CLASS, head.group(1), Optional.empty(), new Span(start, end))
                .signature(masked.clean(start, head.end()))
                .documentation(below.isEmpty() ? masked.wordsAbove(start) : below));
    }

    /** Whether the attributes of a section of a class hide what stands in it. */
    boolean isHidden(int start) {
        Matcher line = at(LINE, start);
        return line.lookingAt() && ACCESS.matcher(line.group()).find();
    }

    void property(int start, Optional<SymbolDraft> around, boolean exported) {
        Matcher property = at(PROPERTY, start);
        if (property.lookingAt()) {
            int end = trimmed(start, property.end());
            outline.declare(SymbolKind.FIELD, property.group(1), around, new Span(start, end))
                    .signature(masked.clean(start, end)).exported(exported)
                    .documentation(masked.wordsBehind(end));
            number(start, true);
        }
    }

    private int trimmed(int start, int end) {
        int stop = end;
        while (stop > start && Character.isWhitespace(masked.code().charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    /** A number that has a name: in scripts any, within functions tolerances alone. */
    void number(int start, boolean any) {
        Matcher assignment = at(ASSIGNMENT, start);
        if (assignment.lookingAt() && (any || Tolerances.isName(assignment.group(1)))) {
            Matcher line = at(LINE, assignment.end());
            int end = trimmed(start, line.lookingAt() ? line.end() : assignment.end());
            String value = masked.clean(assignment.end(), end);
            if (Numbers.isNumeric(value)) {
                outline.constant(assignment.group(1), value, masked.wordsBehind(end), start);
            }
        }
    }

    void use(int start) {
        Matcher use = at(USE, start);
        Matcher added = at(ADDED, start);
        if (use.lookingAt()) {
            outline.depend(use.group(1) != null ? use.group(1) : use.group(2), start);
        } else if (added.lookingAt()) {
            String folder = masked.raw(new Span(added.start(1), added.end(1)));
            outline.depend(folder.substring(1, folder.length() - 1), start);
        }
    }
}
