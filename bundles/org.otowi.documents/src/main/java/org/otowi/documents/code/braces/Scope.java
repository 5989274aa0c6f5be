package org.otowi.documents.code.braces;

import java.util.Optional;
import org.otowi.documents.code.outline.SymbolDraft;

/** A part of a file in braces that declares symbols: a namespace, type or linkage block, or the file itself. */
public final class Scope {

    /** What the declarations in a scope are. */
    public enum Kind { FILE, NAMESPACE, TYPE, ENUM }

    private final Kind kind;
    private final Optional<SymbolDraft> symbol;
    private final int brace;
    private final Trailer trailer;
    private boolean isPublic;

    /** What the names between a type's closing brace and the semicolon behind it declare. */
    public enum Trailer { NOTHING, VARIABLES, TYPES }

    /**
     * @param symbol the scope's own symbol, or for a scope without a name the symbol around it
     * @param brace the token that opens it, -1 for the file
     * @param isPublic whether members without an access modifier can be seen from outside
     */
    public Scope(Kind kind, Optional<SymbolDraft> symbol, int brace, boolean isPublic, Trailer trailer) {
        this.kind = kind;
        this.symbol = symbol;
        this.brace = brace;
        this.isPublic = isPublic;
        this.trailer = trailer;
    }

    /** The whole file. */
    public static Scope file() {
        return new Scope(Kind.FILE, Optional.empty(), -1, true, Trailer.NOTHING);
    }

    public Kind kind() {
        return kind;
    }

    public Optional<SymbolDraft> symbol() {
        return symbol;
    }

    int brace() {
        return brace;
    }

    public Trailer trailer() {
        return trailer;
    }

    public boolean isPublic() {
        return isPublic;
    }

    /** Applies to the members that follow. */
    public void setPublic(boolean visible) {
        isPublic = visible;
    }

    /** The name that constructors bear, empty outside types. */
    public String typeName() {
        return kind == Kind.TYPE || kind == Kind.ENUM ? symbol.map(SymbolDraft::name).orElse("") : "";
    }
}
