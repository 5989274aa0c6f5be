package org.otowi.documents.code.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.documents.code.Parameter;
import org.otowi.documents.code.Symbol;
import org.otowi.documents.code.SymbolKind;

/** A symbol while its file is still being scanned: what follows its first line is filled in later. */
public final class SymbolDraft {

    private final SymbolKind kind;
    private final String name;
    private final Optional<SymbolDraft> parent;
    private final int start;
    private int bodyStart;
    private int end;
    private String signature = "";
    private List<Parameter> parameters = new ArrayList<>();
    private boolean exported = true;
    private String documentation = "";

    SymbolDraft(SymbolKind kind, String name, Optional<SymbolDraft> parent, Span head) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.start = head.start();
        this.bodyStart = head.end();
        this.end = head.end();
    }

    public SymbolKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Optional<SymbolDraft> parent() {
        return parent;
    }

    /** Nesting, 0 at the top. */
    public int depth() {
        return parent.map(around -> around.depth() + 1).orElse(0);
    }

    public int start() {
        return start;
    }

    /** Where the declaration's head ends and its body, if any, begins. */
    public int bodyStart() {
        return bodyStart;
    }

    public int end() {
        return end;
    }

    /** Whether more than a semicolon follows the head. */
    boolean hasBody() {
        return end > bodyStart + 1;
    }

    /** Says where the declaration ends. */
    public void endAt(int offset) {
        end = Math.max(end, offset);
    }

    public SymbolDraft signature(String line) {
        signature = line;
        return this;
    }

    public SymbolDraft exported(boolean visible) {
        exported = visible;
        return this;
    }

    public boolean isExported() {
        return exported;
    }

    public SymbolDraft documentation(String text) {
        documentation = text;
        return this;
    }

    public String documentation() {
        return documentation;
    }

    public SymbolDraft parameters(List<Parameter> list) {
        parameters = new ArrayList<>(list);
        return this;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** Whether calls can be made to it. */
    public boolean isProcedure() {
        return switch (kind) {
            case FUNCTION, SUBROUTINE, METHOD, CONSTRUCTOR, PROGRAM -> true;
            default -> false;
        };
    }

    private String qualifiedName() {
        return parent.map(around -> around.qualifiedName() + "." + name).orElse(name);
    }

    Symbol toSymbol(SourceText source) {
        return new Symbol(kind, name, parent.map(SymbolDraft::qualifiedName).orElse(""), depth(), signature,
                DocumentedParameters.in(documentation).describe(parameters), exported, documentation,
                source.anchor(start, end));
    }
}
