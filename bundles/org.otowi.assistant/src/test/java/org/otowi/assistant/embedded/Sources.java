package org.otowi.assistant.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.SourceFile;
import org.otowi.documents.code.Call;
import org.otowi.documents.code.Comment;
import org.otowi.documents.code.Constant;
import org.otowi.documents.code.Dependency;
import org.otowi.documents.code.FileAccess;
import org.otowi.documents.code.Language;
import org.otowi.documents.code.Symbol;
import org.otowi.documents.code.SymbolKind;
import org.otowi.documents.code.Todo;

/** Source files made by hand. */
public final class Sources {

    private Sources() {}

    /** An exported procedure at the top of its file. */
    public static Symbol function(String name, String signature, String documentation, int line, int endLine) {
        return new Symbol(SymbolKind.FUNCTION, name, "", 0, signature, List.of(), true, documentation,
                SourceAnchor.ofLines(line, endLine, signature));
    }

    /** A file that says nothing of itself. */
    public static SourceFile silent(String name, Language language, List<Symbol> symbols) {
        return new SourceFile(Path.of(name), "1".repeat(64), language, 100, Optional.empty(), symbols, List.of(),
                List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    /** A Fortran file about heat with every kind of fact. */
    public static SourceFile heat() {
        List<Symbol> symbols = new ArrayList<>();
        symbols.add(function("advanceHeat", "subroutine advanceHeat(t, dt)", "Advance the temperature by one step.",
                10, 30));
        symbols.add(new Symbol(SymbolKind.SUBROUTINE, "helper", "", 0, "subroutine helper()", List.of(), false, "",
                SourceAnchor.ofLines(32, 40, "subroutine helper()")));
        return new SourceFile(Path.of("heat.f90"), "1".repeat(64), Language.FORTRAN_FREE, 60,
                Optional.of(new Comment("Implicit heat conduction, e.g. in layers.\nUses the algorithm of Thomas.",
                        SourceAnchor.ofLines(1, 2, "Implicit heat conduction, e.g. in layers."))),
                symbols, List.of(new Dependency("iso_fortran_env", SourceAnchor.ofLines(5, 5, "use iso_fortran_env"))),
                List.of(new Constant("kappa", "1.2e-4", "diffusivity, m^2/s",
                        SourceAnchor.ofLines(7, 7, "kappa = 1.2e-4")),
                        new Constant("tol", "1e-8", "", SourceAnchor.ofLines(8, 8, "tol = 1e-8"))),
                List.of(new FileAccess("open(unit=10, file='heat.dat')", SourceAnchor.ofLines(12, 12, "open"))),
                List.of(new Call("advanceHeat", "helper", SourceAnchor.ofLines(15, 15, "call helper()")),
                        new Call("advanceHeat", "solve", SourceAnchor.ofLines(16, 16, "call solve()"))),
                List.of(new Todo("TODO radiation", SourceAnchor.ofLines(20, 20, "! TODO radiation"))), List.of());
    }
}
