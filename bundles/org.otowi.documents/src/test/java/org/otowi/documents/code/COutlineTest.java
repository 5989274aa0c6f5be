package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class COutlineTest extends OutlineContract {

    COutlineTest() {
        super(Language.C, "heat.c");
    }

    @Override
    String opening() {
        return "struct a { int b( {\n";
    }

    @Test
    void headCommentLeavesLicenceAndFileNameOut() {
        assertEquals("Explicit solver for heat in a rod.", sample().headComment().orElseThrow().text());
    }

    @Test
    void includedFilesAreDependencies() {
        assertEquals(List.of("stdio.h", "mesh.h"), sample().dependencies().stream().map(Dependency::name).toList());
    }

    @Test
    void doxygenDescribesParameters() {
        assertEquals(List.of(new Parameter("rod", "struct rod *", "", "what to advance"),
                new Parameter("until", "double", "", "unused"),
                new Parameter("on_step", "hook", "", "")), symbol("advance").parameters());
    }

    @Test
    void declarationsBeforeTheBodyGiveTypesOfOldStyleParameters() {
        assertEquals(List.of(new Parameter("a", "long", "", ""), new Parameter("b", "char *", "", "")),
                symbol("old_style").parameters());
    }

    @Test
    void commentBehindAFieldDocumentsIt() {
        assertEquals("temperature in K", symbol("t").documentation());
    }

    @Test
    void numbersInMacrosConstantsAndEnumerationsAreConstants() {
        assertEquals(List.of("KAPPA=1.17e-4 (diffusivity of copper, m^2/s)", "RIGHT=2 (of the rod)",
                "limit=0.5 (of the stable step)", "max_steps=100000 ()"),
                sample().constants().stream().map(c -> c.name() + "=" + c.value() + " (" + c.comment() + ")").toList());
    }

    @Test
    void filesAreFoundWhereTheyAreOpened() {
        assertEquals(List.of("fopen(\"heat.log\", \"w\")"),
                sample().fileAccesses().stream().map(FileAccess::what).toList());
    }

    @Test
    void callsJoinProceduresOfTheFile() {
        assertEquals(List.of("advance>check"),
                sample().calls().stream().map(call -> call.caller() + ">" + call.callee()).toList());
    }

    @Test
    void functionWithoutClosingBraceEndsAtABraceInTheFirstColumn() {
        assertEquals(List.of("broken", "whole"),
                names(read("int broken(void)\n{\n    if (1) {\n}\n\nint whole(void)\n{\n    return 0;\n}\n")));
    }

    @Test
    void macrosWithoutSemicolonDoNotHideWhatFollows() {
        assertEquals(List.of("f"), names(read("STACK_OF(X)\nDECLARE_FUNCTIONS_name(X)\nint f(STACK_OF(X) *a);\n")));
    }

    @Test
    void macroCallsAreNoFunctions() {
        assertEquals(List.of(), names(read("REGISTER(&proto);\nLIST_HEAD(list);\nTEST(Suite, Name) {\n int a;\n}\n")));
    }
}
