package org.otowi.assistant.ui.tests.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.view.QuoteFinder;
import org.otowi.documents.SourceAnchor;

class QuoteFinderTest {

    private static final String CODE = """
            module tridiagonal
              real, parameter :: tolerance = 1.0e-12
            contains
              subroutine solve(a, b, c, d)
                real :: d(:)
              end subroutine solve
            end module tridiagonal
            """;
    private static final SourceAnchor SOLVE = SourceAnchor.ofLines(4, 6, "subroutine solve(a, b, c, d)");

    @Test
    void unchangedTextIsOpenedWhereItWasRead() {
        assertEquals(OptionalInt.of(4), new QuoteFinder(CODE).find(SOLVE));
    }

    @Test
    void codeIsFoundBelowAnInsertedCommentThatRepeatsItsWords() {
        String commented = "! Has one routine:\r\n!  - subroutine solve(a, b, c, d)\r\n" + CODE.replace("\n", "\r\n");
        assertEquals(OptionalInt.of(6), new QuoteFinder(commented).find(SOLVE));
    }

    @Test
    void nearestOfEqualLinesIsTaken() {
        SourceAnchor end = SourceAnchor.ofLines(9, 9, "end do");
        assertEquals(OptionalInt.of(8), new QuoteFinder("end do\n".repeat(3) + "\n".repeat(4) + "end do\n").find(end));
    }

    @Test
    void proseIsFoundInSpiteOfItsMarkupAndLineBreaks() {
        String paper = "\\section{Results}\n\nNew text.\nThe \\emph{upwind} scheme keeps\n"
                + "mass to \\textbf{twelve} digits.\n";
        SourceAnchor anchor = SourceAnchor.ofLines(3, 4, "The upwind scheme keeps mass to twelve digits.");
        assertEquals(OptionalInt.of(4), new QuoteFinder(paper).find(anchor));
    }

    @Test
    void wordsThatAreGoneAreNotFoundInWhatResemblesThem() {
        String changed = CODE.replace("solve(a, b, c, d)", "factorize(matrix)").replace("solve", "factorize");
        assertEquals(OptionalInt.empty(), new QuoteFinder(changed).find(SOLVE));
    }

    @Test
    void placeWithoutWordsIsItsLine() {
        assertEquals(OptionalInt.of(2), new QuoteFinder(CODE).find(SourceAnchor.ofLines(2, 2, "")));
    }

    @Test
    void textThatBecameEmptyHoldsNothing() {
        assertEquals(OptionalInt.empty(), new QuoteFinder("").find(SOLVE));
    }
}
