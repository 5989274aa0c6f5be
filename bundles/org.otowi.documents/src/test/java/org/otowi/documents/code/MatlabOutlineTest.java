package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.otowi.documents.SourceFile;

class MatlabOutlineTest extends OutlineContract {

    MatlabOutlineTest() {
        super(Language.MATLAB, "heat.m");
    }

    @Override
    String opening() {
        return "function f(x)\n if x (\n";
    }

    @Test
    void headCommentIsTheHelpText() {
        assertTrue(sample().headComment().orElseThrow().text().startsWith("HEAT Explicit solver for heat in a rod."));
    }

    @Test
    void helpStandsBelowTheHeadOrAboveIt() {
        assertEquals("INNER shares the variables of HEAT.", symbol("inner").documentation());
        assertEquals("Slope between two nodes.", symbol("slope").documentation());
    }

    @Test
    void parametersAreThoseInParentheses() {
        assertEquals(List.of("nodes", "until", "varargin"),
                symbol("heat").parameters().stream().map(Parameter::name).toList());
    }

    @Test
    void importsAndFoldersAreDependencies() {
        assertEquals(List.of("mesh.Rod", "../shared"), sample().dependencies().stream().map(Dependency::name).toList());
    }

    @Test
    void tolerancesKeepValueAndComment() {
        assertEquals(List.of("tol=1e-6 (largest change of a step in K)"),
                sample().constants().stream().map(c -> c.name() + "=" + c.value() + " (" + c.comment() + ")").toList());
    }

    @Test
    void callsJoinFunctionsOfTheFile() {
        assertEquals(List.of("heat>slope", "heat>inner", "plot_heat>slope"),
                sample().calls().stream().map(call -> call.caller() + ">" + call.callee()).toList());
    }

    @Test
    void filesAreFoundWhereTheyAreOpened() {
        assertEquals(List.of("load('heat.mat')", "fopen('heat.log', 'w')"),
                sample().fileAccesses().stream().map(FileAccess::what).toList());
    }

    @Test
    void functionsWithoutEndRunToTheNext() {
        SourceFile file = read("function a\nif 1\n  b\nend\n\nfunction b\nx = 'end';\n");
        assertEquals(List.of("a", "b"), names(file));
        assertEquals(0, symbol(file, "b").depth());
    }

    @Test
    void octaveWritesHelpInTexinfo() {
        SourceFile file = read("""
                ## Copyright (C) 2020 Somebody

                ## -*- texinfo -*-
                ## @deftypefn {} {@var{y} =} twice (@var{x})
                ## Return the double of @var{x}.
                ## @end deftypefn

                function y = twice (x)
                  if (x == "\\"") y = 1; endif
                  y = 2 * x';
                endfunction
                """);
        assertEquals("Return the double of x.", file.headComment().orElseThrow().text());
        assertEquals(List.of("twice"), names(file));
    }
}
