package org.otowi.documents.code.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.otowi.documents.code.Comment;
import org.otowi.documents.code.Constant;
import org.otowi.documents.code.Dependency;
import org.otowi.documents.code.FileAccess;
import org.otowi.documents.code.Symbol;
import org.otowi.documents.code.SymbolKind;

/** Collects the facts of one file while it is scanned. */
public final class Outline {

    private static final int DEEPEST = 30;

    private final SourceText source;
    private final List<SymbolDraft> drafts = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final Set<String> dependencyNames = new HashSet<>();
    private final List<Constant> constants = new ArrayList<>();
    private final List<FileAccess> fileAccesses = new ArrayList<>();
    private Optional<Comment> description = Optional.empty();

    public Outline(SourceText source) {
        this.source = source;
    }

    /**
     * Adds a symbol; each pass must declare its symbols in the order of the file. What is nested beyond reason counts
     * as nested in the deepest symbol that is not.
     */
    public SymbolDraft declare(SymbolKind kind, String name, Optional<SymbolDraft> parent, Span head) {
        Optional<SymbolDraft> around = parent.filter(outer -> outer.depth() >= DEEPEST)
                .map(SymbolDraft::parent).orElse(parent);
        SymbolDraft draft = new SymbolDraft(kind, name, around, head);
        drafts.add(draft);
        return draft;
    }

    /** Adds something that the file uses, unless it is known already. */
    public void depend(String name, int offset) {
        if (dependencyNames.add(name)) {
            dependencies.add(new Dependency(name, source.anchor(offset, offset)));
        }
    }

    public void constant(String name, String value, String comment, int offset) {
        constants.add(new Constant(name, value, comment, source.anchor(offset, offset)));
    }

    public void access(String what, int offset) {
        fileAccesses.add(new FileAccess(what, source.anchor(offset, offset)));
    }

    /** Keeps what the file says of itself in a place of its own, such as the string at the top of a Python module. */
    public void describe(String text, Span place) {
        description = Optional.of(new Comment(text, source.anchor(place.start(), place.end())));
    }

    /** The same, where the words of the place are not to be taken as they are. */
    public void describe(Comment comment) {
        description = Optional.of(comment);
    }

    public Optional<Comment> description() {
        return description;
    }

    /** All symbols, open to changes that only the end of the file allows. */
    public List<SymbolDraft> drafts() {
        return drafts;
    }

    /** Puts symbols that several passes declared into the order of the file. */
    public void settle() {
        drafts.sort(Comparator.comparingInt(SymbolDraft::start));
    }

    /** Leaves out procedures that are only announced, where the file has them with a body too. */
    public void forgetAnnouncements() {
        Set<String> defined = drafts.stream().filter(draft -> draft.isProcedure() && draft.hasBody())
                .map(Outline::identity).collect(Collectors.toSet());
        drafts.removeIf(draft -> draft.isProcedure() && !draft.hasBody() && defined.contains(identity(draft)));
    }

    private static String identity(SymbolDraft procedure) {
        return procedure.parent().map(SymbolDraft::start).orElse(-1) + " " + procedure.name() + " "
                + procedure.parameters().size();
    }

    public List<Symbol> symbols() {
        return drafts.stream().map(draft -> draft.toSymbol(source)).toList();
    }

    public List<Dependency> dependencies() {
        return dependencies;
    }

    public List<Constant> constants() {
        return constants;
    }

    public List<FileAccess> fileAccesses() {
        return fileAccesses;
    }
}
