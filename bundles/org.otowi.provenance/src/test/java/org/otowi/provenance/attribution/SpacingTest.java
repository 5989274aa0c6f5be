package org.otowi.provenance.attribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where white space says something. */
class SpacingTest {

    @ParameterizedTest
    @ValueSource(strings = {"plot.py", "PLOT.PY", "a.b.py", "job.yaml", "job.yml", "model.f", "MODEL.FOR", "old.f77", "Main.hs",
        "notes.md", "Makefile", "makefile", "GNUmakefile", "Makefile.am", "rules.mk", "Snakefile", "SConstruct",
        "water.gjf", "fix.patch", "table.tsv", "protein.pdb"})
    void whiteSpaceHasMeaning(String name) {
        assertTrue(Spacing.hasMeaningIn(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"solve.c", "solve.f90", "Solve.java", "plot.R", "py", ".py.c", "happy", "README", "makefiles.c",
        "remakefile", "model.jl", "data.json"})
    void whiteSpaceHasNone(String name) {
        assertFalse(Spacing.hasMeaningIn(name));
    }
}
