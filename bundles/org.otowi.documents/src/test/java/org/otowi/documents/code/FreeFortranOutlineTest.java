package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.otowi.documents.SourceFile;

class FreeFortranOutlineTest extends OutlineContract {

    FreeFortranOutlineTest() {
        super(Language.FORTRAN_FREE, "heat.f90");
    }

    @Override
    String opening() {
        return "subroutine a(\ninterface\n";
    }

    @Test
    void headCommentLeavesTheLicenceOut() {
        assertEquals("Explicit solver for heat in a rod.\nLengths in m, times in s.",
                sample().headComment().orElseThrow().text());
    }

    @Test
    void usedModulesAndIncludedFilesAreDependencies() {
        assertEquals(List.of("iso_fortran_env", "mesh", "heat", "version.h"),
                sample().dependencies().stream().map(Dependency::name).toList());
    }

    @Test
    void bodyGivesTypesIntentsAndUnitsOfArguments() {
        assertEquals(List.of(new Parameter("self", "class(rod)", "inout", ""),
                new Parameter("dt", "real(dp)", "in", "length of the step in s"),
                new Parameter("tol", "real(dp), optional", "in", "largest change in K"),
                new Parameter("callback", "external", "", "")), symbol("advance_rod").parameters());
    }

    @Test
    void shapeOfAnArgumentIsPartOfItsType() {
        assertEquals(List.of(new Parameter("u", "real(dp), dimension(:)", "in", "")), symbol("flux").parameters());
    }

    @Test
    void commentOfALineHoldsForAllArgumentsOnIt() {
        assertEquals(List.of(new Parameter("a", "real(dp)", "in", "in K"),
                new Parameter("b", "real(dp)", "in", "in K")),
                symbol("near_number").parameters());
    }

    @Test
    void commentBehindAComponentDocumentsIt() {
        assertEquals("temperature in K", symbol("t").documentation());
    }

    @Test
    void commentsBelowADeclarationDocumentItInFordStyle() {
        Symbol wave = symbol(read("""
                subroutine wave(k)
                !! A wave.
                real, intent(in) :: k
                !! wave number in 1/m
                end subroutine
                """), "wave");
        assertEquals("A wave.", wave.documentation());
        assertEquals("wave number in 1/m", wave.parameters().get(0).documentation());
    }

    @Test
    void namedConstantsKeepValueAndComment() {
        assertEquals(List.of("kappa=1.17e-4_dp (diffusivity of copper, m^2/s)", "COLD=0 ()", "HOT=10 ()"),
                sample().constants().stream().map(c -> c.name() + "=" + c.value() + " (" + c.comment() + ")").toList());
    }

    @Test
    void openedFilesAreFoundWithTheirNames() {
        assertEquals(List.of("open(newunit=function(1), file='heat.log', status=\"old\")"),
                sample().fileAccesses().stream().map(FileAccess::what).toList());
    }

    @Test
    void callsJoinProceduresOfTheFile() {
        assertEquals(List.of("advance_rod>flux", "advance_rod>reset", "advance_rod>hook", "solve>advance", "main>work"),
                sample().calls().stream().map(call -> call.caller() + ">" + call.callee()).toList());
    }

    @Test
    void procedureAfterAProcedureWithoutEndIsNoInnerProcedure() {
        SourceFile file = read("#ifdef A\nsubroutine one(a)\n#else\nsubroutine two(a)\n#endif\nend subroutine\n");
        assertEquals(List.of(0, 0), file.symbols().stream().map(Symbol::depth).toList());
    }
}
