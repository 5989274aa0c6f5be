package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JuliaOutlineTest extends OutlineContract {

    JuliaOutlineTest() {
        super(Language.JULIA, "heat.jl");
    }

    @Override
    String opening() {
        return "module A; function f(x) ";
    }

    @Test
    void headCommentIsTheBlockAtTheTop() {
        assertTrue(sample().headComment().orElseThrow().text().startsWith("Explicit solver for heat in a rod, with\n"));
    }

    @Test
    void docstringsDocumentWhatFollowsThem() {
        assertTrue(symbol("Rod").documentation().contains("State of the rod; lengths in m."));
        assertTrue(symbol("step!").documentation().startsWith("Advance by one step."));
    }

    @Test
    void packagesModulesAndIncludedFilesAreDependencies() {
        assertEquals(List.of("LinearAlgebra", "Printf", "SparseArrays", "Base", "mesh.jl"),
                sample().dependencies().stream().map(Dependency::name).toList());
    }

    @Test
    void parametersHaveTypes() {
        assertEquals(List.of(new Parameter("rod", "Rod{T}", "", ""), new Parameter("dt", "T", "", ""),
                new Parameter("tol", "", "", ""), new Parameter("verbose", "Bool", "", "")),
                symbol("step!").parameters());
    }

    @Test
    void constantsDefaultsAndTolerancesKeepValueAndComment() {
        assertEquals(List.of("KAPPA=1.17e-4 ()", "step=0.01 ()", "tol=1e-6 ()", "maxiter=500 (enough for 1 m)",
                "tol=1e-8 ()"),
                sample().constants().stream().map(c -> c.name() + "=" + c.value() + " (" + c.comment() + ")").toList());
    }

    @Test
    void callsJoinFunctionsOfTheFile() {
        assertEquals(List.of("step!>length", "step!>slope", "step!>∇²", "step!>inner", "solve>step!"),
                sample().calls().stream().map(call -> call.caller() + ">" + call.callee()).toList());
    }

    @Test
    void filesAreFoundWhereTheyAreOpened() {
        assertEquals(List.of("open(\"heat.log\", \"w\")"), sample().fileAccesses().stream().map(FileAccess::what).toList());
    }

    @Test
    void bracketThatIsNeverClosedHidesOneStatementOnly() {
        assertEquals(List.of("after"), names(read("x = foo(1,\n\nfunction after(a)\n    a\nend\n")));
    }

    @Test
    void wordsOfTheLanguageInsideBracketsAreNoBlocks() {
        assertEquals(List.of("f", "g"), names(read("f(a) = a[begin:end, [x for x in 1:3 if x > 1]]\ng() = 1\n")));
    }
}
