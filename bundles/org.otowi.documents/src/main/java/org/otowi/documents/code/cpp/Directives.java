package org.otowi.documents.code.cpp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.code.Parameter;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Numbers;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.Span;
import org.otowi.documents.code.outline.SymbolDraft;

/** Reads {@code #include} and {@code #define}. */
final class Directives {

    private static final Pattern INCLUDE = Pattern.compile(
            "\\s*#\\s*(?:include|include_next|import)\\s*[\"<]([^\">\\n]+)[\">]");
    private static final Pattern DEFINE = Pattern.compile(
            "\\s*#\\s*define\\s+([\\p{L}_$][\\w$]*+)(\\([^()\\n]*\\))?[ \\t]*+([^\\n]*+)");

    private final MaskedSource masked;
    private final Outline outline;

    Directives(MaskedSource masked, Outline outline) {
        this.masked = masked;
        this.outline = outline;
    }

    void read(Span directive) {
        Matcher include = INCLUDE.matcher(masked.source().text()).region(directive.start(), directive.end());
        Matcher define = DEFINE.matcher(masked.code()).region(directive.start(), directive.end());
        if (include.lookingAt()) {
            outline.depend(include.group(1), directive.start());
        } else if (define.lookingAt() && !define.group(3).isBlank()) {
            define(define, directive);
        }
    }

    /** A macro without a body only marks that a header was read. */
    private void define(Matcher define, Span directive) {
        String value = masked.clean(define.start(3), define.end(3));
        SymbolDraft macro = outline.declare(SymbolKind.MACRO, define.group(1), Optional.empty(),
                new Span(define.start(1), directive.end()));
        macro.signature(masked.clean(directive.start(), define.group(2) == null ? define.end(3) : define.end(2)))
                .documentation(documentation(directive));
        if (define.group(2) != null) {
            macro.parameters(parameters(define.group(2)));
        } else if (Numbers.isNumeric(value)) {
            outline.constant(define.group(1), value, masked.wordsBehind(define.start(3)), directive.start());
        }
    }

    private String documentation(Span directive) {
        String behind = masked.wordsBehind(directive.end() - 1);
        return behind.isEmpty() ? masked.wordsAbove(directive.start()) : behind;
    }

    private static List<Parameter> parameters(String list) {
        String names = list.substring(1, list.length() - 1).strip();
        return names.isEmpty() ? List.of()
                : List.of(names.split("\\s*,\\s*")).stream().map(name -> new Parameter(name, "", "", "")).toList();
    }
}
