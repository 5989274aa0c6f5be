package org.otowi.documents.notebook;

import java.util.List;
import java.util.OptionalInt;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.SourceFile;
import org.otowi.documents.code.Call;
import org.otowi.documents.code.Comment;
import org.otowi.documents.code.Constant;
import org.otowi.documents.code.Dependency;
import org.otowi.documents.code.FileAccess;
import org.otowi.documents.code.Symbol;
import org.otowi.documents.code.Todo;

/** Moves the anchors of joined code cells to the lines of the notebook file that the code came from. */
final class AnchorShift {

    private final List<Integer> places;

    /** {@code places} has the line in the notebook for each line of the joined code. */
    AnchorShift(List<Integer> places) {
        this.places = List.copyOf(places);
    }

    SourceFile apply(SourceFile code) {
        return new SourceFile(code.file(), code.sha256(), code.language(), code.lines(),
                code.headComment().map(c -> new Comment(c.text(), shifted(c.anchor()))),
                code.symbols().stream().map(this::shifted).toList(),
                code.dependencies().stream().map(d -> new Dependency(d.name(), shifted(d.anchor()))).toList(),
                code.constants().stream()
                        .map(c -> new Constant(c.name(), c.value(), c.comment(), shifted(c.anchor()))).toList(),
                code.fileAccesses().stream().map(f -> new FileAccess(f.what(), shifted(f.anchor()))).toList(),
                code.calls().stream().map(c -> new Call(c.caller(), c.callee(), shifted(c.anchor()))).toList(),
                code.todos().stream().map(t -> new Todo(t.text(), shifted(t.anchor()))).toList(),
                code.warnings());
    }

    private Symbol shifted(Symbol symbol) {
        return new Symbol(symbol.kind(), symbol.name(), symbol.container(), symbol.depth(), symbol.signature(),
                symbol.parameters(), symbol.exported(), symbol.documentation(), shifted(symbol.anchor()));
    }

    private SourceAnchor shifted(SourceAnchor anchor) {
        return new SourceAnchor(anchor.page(), shifted(anchor.line()), shifted(anchor.endLine()), anchor.quote(),
                anchor.boxes());
    }

    private OptionalInt shifted(OptionalInt line) {
        return line.isEmpty() || places.isEmpty() ? line
                : OptionalInt.of(places.get(Math.min(line.getAsInt(), places.size()) - 1));
    }
}
