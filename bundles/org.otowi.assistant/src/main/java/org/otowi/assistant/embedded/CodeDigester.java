package org.otowi.assistant.embedded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.otowi.assistant.messages.Messages;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.SourceFile;
import org.otowi.documents.code.Call;
import org.otowi.documents.code.Constant;
import org.otowi.documents.code.Symbol;
import org.otowi.documents.code.SymbolKind;

/** Tells what a source file is for, what it offers, needs and leaves to do, in its own words. */
final class CodeDigester {

    private static final int MOST = 40;
    private static final Set<SymbolKind> VALUES = EnumSet.of(SymbolKind.FIELD, SymbolKind.VARIABLE, SymbolKind.MACRO);
    private static final Set<SymbolKind> TYPES = EnumSet.of(SymbolKind.CLASS, SymbolKind.INTERFACE, SymbolKind.ENUM,
            SymbolKind.RECORD, SymbolKind.STRUCT);
    private static final Set<SymbolKind> MEMBERS = EnumSet.of(SymbolKind.METHOD, SymbolKind.CONSTRUCTOR);

    private final CodePurpose purpose = new CodePurpose();

    Digest digest(SourceFile file) {
        List<String> warnings = new ArrayList<>();
        Optional<Claim> said = purpose.said(file);
        if (said.isEmpty()) {
            warnings.add(Messages.format("noPurpose"));
        }
        Map<Facet, List<Claim>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.PURPOSE, purpose.further(file));
        facets.put(Facet.INTERFACE, offered(file, said.map(Claim::text).orElse("")));
        facets.put(Facet.DEPENDENCIES,
                claims(file.dependencies(), dependency -> Claim.quoted(dependency.name(), dependency.anchor())));
        facets.put(Facet.CONSTANTS, claims(file.constants(), CodeDigester::constant));
        facets.put(Facet.FILES, claims(file.fileAccesses(), access -> Claim.quoted(access.what(), access.anchor())));
        facets.put(Facet.CALLS, calls(file.calls()));
        facets.put(Facet.TODOS, claims(file.todos(), todo -> Claim.quoted(todo.text(), todo.anchor())));
        facets.values().removeIf(List::isEmpty);
        facets.replaceAll((facet, claims) -> shortened(facet, claims, warnings));
        return new Digest(said.orElseGet(() -> purpose.derived(file)), facets, warnings);
    }

    private static <T> List<Claim> claims(List<T> facts, Function<T, Claim> claim) {
        return facts.stream().map(claim).toList();
    }

    private static List<Claim> offered(SourceFile file, String tldr) {
        boolean hasSeveralTypes = file.symbols().stream().filter(symbol -> TYPES.contains(symbol.kind())).count() > 1;
        return file.symbols().stream().filter(symbol -> symbol.exported() && !VALUES.contains(symbol.kind()))
                .map(symbol -> offer(symbol, hasSeveralTypes && MEMBERS.contains(symbol.kind()), tldr)).toList();
    }

    /** The symbol's declaration and what its comment says first, unless the summary says that already. */
    private static Claim offer(Symbol symbol, boolean withContainer, String tldr) {
        String said = CommentSentences.first(symbol.documentation());
        String signature = withContainer && !symbol.container().isEmpty()
                ? Messages.format("interface.member", symbol.container(), symbol.signature()) : symbol.signature();
        String text = said.isEmpty() || said.equals(tldr) ? signature
                : Messages.format("interface.documented", signature, said);
        return Claim.quoted(text, symbol.anchor());
    }

    private static Claim constant(Constant constant) {
        String text = constant.comment().isEmpty() ? Messages.format("constant", constant.name(), constant.value())
                : Messages.format("constant.commented", constant.name(), constant.value(), constant.comment());
        return Claim.quoted(text, constant.anchor());
    }

    /** One claim a caller. */
    private static List<Claim> calls(List<Call> calls) {
        Map<String, List<Call>> byCaller =
                calls.stream().collect(Collectors.groupingBy(Call::caller, LinkedHashMap::new, Collectors.toList()));
        return byCaller.entrySet().stream().map(entry -> {
            String callees = entry.getValue().stream().map(Call::callee).distinct().collect(Collectors.joining(", "));
            List<SourceAnchor> anchors = entry.getValue().stream().map(Call::anchor).toList();
            return new Claim(Messages.format("calls", entry.getKey(), callees), anchors, true);
        }).toList();
    }

    private static List<Claim> shortened(Facet facet, List<Claim> claims, List<String> warnings) {
        if (claims.size() <= MOST) {
            return claims;
        }
        warnings.add(Messages.format("more", facet.jsonName(), claims.size(), MOST));
        return claims.subList(0, MOST);
    }
}
