package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedFortranOutlineTest extends OutlineContract {

    FixedFortranOutlineTest() {
        super(Language.FORTRAN_FIXED, "legacy.f");
    }

    @Override
    String opening() {
        return "      SUBROUTINE A(\n     &  B,\n";
    }

    @Test
    void headCommentHasNoCommentMarks() {
        assertEquals("HEAT IN A ROD, EXPLICIT STEPS\n\nTEMPERATURES IN K", sample().headComment().orElseThrow().text());
    }

    @Test
    void lapackStyleCommentsDocumentArguments() {
        assertEquals(List.of(
                new Parameter("T", "DOUBLE PRECISION, dimension(N, *)", "",
                        "T is DOUBLE PRECISION array Temperature in K."),
                new Parameter("N", "INTEGER", "", "N is INTEGER"),
                new Parameter("DT", "DOUBLE PRECISION", "", "")), symbol("STEP").parameters());
    }

    @Test
    void commentsBelowTheHeadDocumentAProcedureThatHasNoneAbove() {
        assertEquals("Flux in W/m**2", symbol("FLUX").documentation());
    }

    @Test
    void commentsBelowTheDeclarationsDocumentAProcedureThatHasNoOthers() {
        Symbol old = symbol(read("""
                      SUBROUTINE OLD(N)
                      INTEGER N
                C     ****
                C     SOLVES.
                C     ****
                      END
                """), "OLD");
        assertEquals("SOLVES.", old.documentation());
    }

    @Test
    void parameterStatementsNameConstants() {
        assertEquals(List.of("N=100", "TOL=1.0D-6"),
                sample().constants().stream().map(c -> c.name() + "=" + c.value()).toList());
    }

    @Test
    void filesAndUnitsOtherThanTheTerminalAreFound() {
        assertEquals(List.of("OPEN (UNIT=7, FILE='heat.out')", "READ (7, *)"),
                sample().fileAccesses().stream().map(FileAccess::what).toList());
    }

    @Test
    void callsJoinProceduresOfTheFile() {
        assertEquals(List.of("HEAT>STEP", "STEP>FLUX"),
                sample().calls().stream().map(call -> call.caller() + ">" + call.callee()).toList());
    }

    @Test
    void notesOfWorkLeftAreFound() {
        assertEquals(List.of("TODO: in upper case is"), sample().todos().stream().map(Todo::text).toList());
    }

    @Test
    void freeFormInAFileNamedAsFixedIsRecognized() {
        assertEquals(Language.FORTRAN_FREE,
                Languages.of(Path.of("new.f"), "subroutine a(b, &\n    c)\nend\n").orElseThrow());
    }
}
