package org.otowi.provenance.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Hunk;

/** What a formatter did, as finely as it can be proved. */
class ReformattingTest {

    @Test
    void linesWithOtherWhiteSpaceBecomeOneEach() {
        assertEquals(List.of("2,2 2,2 space"), formatted("a|b|c|d", "a| b|c |d"));
    }

    @Test
    void linesThatAreEqualAreLeftOut() {
        assertEquals(List.of("1,1 1,1 space", "3,1 3,1 space"), formatted("a|b|c", " a|b| c"));
        assertEquals(List.of(), formatted("a|b", "a|b"));
    }

    @Test
    void aLineThatIsDividedIsLaidOutAnew() {
        assertEquals(List.of("1,1 1,3 space reflow"), formatted("f(a,b)", "f(|  a,|b)"));
    }

    @Test
    void linesThatAreJoinedAreLaidOutAnew() {
        assertEquals(List.of("1,2 1,1 space reflow"), formatted("if (x)|{", "if (x) {"));
    }

    @Test
    void groupsThatCanBeToldApartAre() {
        assertEquals(List.of("1,1 1,2 space reflow", "2,1 3,2 space reflow"), formatted("ab|cd", "a|b|c|d"));
    }

    @Test
    void aBlankLineThatIsPutInOrTakenOutStandsAlone() {
        assertEquals(List.of("2,0 2,1 space reflow"), formatted("a|b", "a||b"));
        assertEquals(List.of("2,1 2,0 space reflow"), formatted("a||b", "a|b"));
    }

    @Test
    void whatIsChangedInMoreThanWhiteSpaceIsNotCalledSpace() {
        assertEquals(List.of("2,1 2,1 text reflow"), formatted("a|b|c", "a|B|c"));
        assertEquals(List.of("1,1 1,1 text reflow"), formatted("a,b", "a,b,"));
    }

    @Test
    void everythingTheFormatCallsWhiteSpaceIsTakenOffAndNothingElse() {
        assertEquals("ab\u00a0\u001f", Hunks.bare("\ta\u000b\f b\u00a0\u001f\r"));
    }

    @Property(tries = 500)
    void hunksTurnTheOldLinesIntoTheNew(@ForAll("lines") List<String> before, @ForAll("lines") List<String> after) {
        List<String> patched = new ArrayList<>(before);
        List<Hunk> hunks = Hunks.formatted(before, after);
        for (int i = hunks.size() - 1; i >= 0; i--) {
            Hunk hunk = hunks.get(i);
            List<String> now = after.subList(hunk.newStart() - 1, hunk.newStart() - 1 + hunk.newCount());
            List<String> old = patched.subList(hunk.oldStart() - 1, hunk.oldStart() - 1 + hunk.oldCount());
            boolean onlySpace = Hunks.bare(String.join("", old)).equals(Hunks.bare(String.join("", now)));
            assertEquals(onlySpace, hunk.changesOnlySpace());
            assertTrue(hunk.spacing().orElseThrow().reflow() || hunk.oldCount() == hunk.newCount());
            old.clear();
            old.addAll(now);
        }
        assertEquals(after, patched);
    }

    @Property(tries = 500)
    void newWhiteSpaceAloneIsNeverMoreThanSpace(@ForAll("lines") List<String> before) {
        List<Hunk> hunks = Hunks.formatted(before, List.of(String.join(" ", before).split("(?<=b)")));
        assertFalse(hunks.stream().anyMatch(hunk -> !hunk.changesOnlySpace()), hunks::toString);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("a", " a", "b", "ab", "a b", "", " ", "c").list().ofMaxSize(10);
    }

    private static List<String> formatted(String before, String after) {
        return Hunks.formatted(List.of(before.split("\\|", -1)), List.of(after.split("\\|", -1))).stream()
                .map(hunk -> hunk.oldStart() + "," + hunk.oldCount() + " " + hunk.newStart() + "," + hunk.newCount()
                        + (hunk.changesOnlySpace() ? " space" : " text")
                        + (hunk.spacing().orElseThrow().reflow() ? " reflow" : "")).toList();
    }
}
