package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonOutlineTest extends OutlineContract {

    PythonOutlineTest() {
        super(Language.PYTHON, "heat.py");
    }

    @Override
    String opening() {
        return "class A: (\n";
    }

    @Test
    void headCommentIsTheModulesDocstring() {
        assertEquals("Explicit solver for heat in a rod.\n\nLengths in m, times in s.",
                sample().headComment().orElseThrow().text());
    }

    @Test
    void headCommentWithoutDocstringLeavesShebangAndLicenceOut() {
        assertEquals("Plots the decay of heat.", read("""
                #!/usr/bin/env python
                # Copyright 2020 Somebody

                # Plots the decay of heat.
                import numpy
                """).headComment().orElseThrow().text());
    }

    @Test
    void importsAreDependencies() {
        assertEquals(List.of("__future__", "math", "os.path", "dataclasses", ".mesh", "numpy"),
                sample().dependencies().stream().map(Dependency::name).toList());
    }

    @Test
    void numpyDocstringGivesTypesAndUnitsOfParameters() {
        assertEquals(List.of(new Parameter("heat", "Heat", "", "what to advance"),
                new Parameter("until", "float", "", "time in s"),
                new Parameter("tol", "float, optional", "", "largest change of a step in K"),
                new Parameter("report", "\"str | None\"", "", "")), symbol("solve").parameters());
    }

    @Test
    void googleDocstringGivesTypesAndUnitsOfParameters() {
        assertEquals(List.of(new Parameter("tol", "float", "", "the tolerance, in K")),
                symbol("_check").parameters());
    }

    @Test
    void sphinxDocstringGivesTypesAndUnitsOfParameters() {
        Symbol wave = symbol(read("""
                def wave(k, *phases):
                    '''A wave.

                    :param float k: wave number
                        in 1/m
                    :param phases: in rad
                    :returns: nothing
                    '''
                """), "wave");
        assertEquals(List.of(new Parameter("k", "float", "", "wave number in 1/m"),
                new Parameter("*phases", "", "", "in rad")), wave.parameters());
    }

    @Test
    void constantsAndDefaultsKeepValueAndComment() {
        assertEquals(List.of("KAPPA=1.17e-4 (thermal diffusivity of copper, m^2/s)", "LIMIT=0.5 ()", "FALLBACK=3 ()",
                "step=0.01 (s)", "count=0 ()", "left=1.0 ()", "tol=1e-6 ()"),
                sample().constants().stream().map(c -> c.name() + "=" + c.value() + " (" + c.comment() + ")").toList());
    }

    @Test
    void textsWithDigitsAreNoConstants() {
        assertEquals(List.of(), read("FORMAT = '%.18e'\nNAME = name2\n").constants());
    }

    @Test
    void filesAreFoundWhereTheyAreOpened() {
        assertEquals(List.of("open(\"heat.log\", 'w')", "np.load(report)"),
                sample().fileAccesses().stream().map(FileAccess::what).toList());
    }

    @Test
    void callsJoinProceduresOfTheFile() {
        assertEquals(List.of("flux>_slope", "_slope>inner", "solve>_check"),
                sample().calls().stream().map(call -> call.caller() + ">" + call.callee()).toList());
    }

    @Test
    void notesOfWorkLeftAreFound() {
        assertEquals(List.of("TODO: second order at the ends", "FIXME (ignored"),
                sample().todos().stream().map(Todo::text).toList());
    }

    @Test
    void bracketThatIsNeverClosedHidesOneStatementOnly() {
        assertEquals(List.of("x", "after"), names(read("x = foo(1,\n\ndef after(a):\n    pass\n")));
    }
}
