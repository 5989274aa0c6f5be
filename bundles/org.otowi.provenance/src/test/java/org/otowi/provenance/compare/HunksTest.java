package org.otowi.provenance.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.Sha256;

class HunksTest {

    @Test
    void nothingChanged() {
        assertEquals(List.of(), Hunks.between(List.of("a", "b"), List.of("a", "b")));
    }

    @Test
    void aReplacedAnInsertedAndADeletedLine() {
        List<Hunk> hunks = Hunks.between(List.of("a", "b", "c", "d", "e"), List.of("a", "B", "c", "new", "d"));
        assertEquals(List.of("2,1 2,1", "4,0 4,1", "5,1 6,0"), hunks.stream().map(HunksTest::places).toList());
    }

    @Test
    void aHunkNamesItsTextWithAndWithoutWhiteSpace() {
        Hunk hunk = Hunks.between(List.of(), List.of("x = 1", "\ty")).get(0);
        assertEquals(Sha256.of("x = 1\n\ty\n".getBytes()), hunk.text());
        assertEquals(Sha256.of("x=1y".getBytes()), hunk.bare());
    }

    @Test
    void whatIsTooLargeToCompareIsOneHunk() {
        int half = LineDiff.MAX_LINES;
        List<String> before = new ArrayList<>(IntStream.range(0, half).mapToObj(i -> "old" + i).toList());
        List<String> after = new ArrayList<>(IntStream.range(0, half).mapToObj(i -> "new" + i).toList());
        before.add(0, "same");
        after.add(0, "same");
        assertEquals(List.of("2," + half + " 2," + half),
                Hunks.between(before, after).stream().map(HunksTest::places).toList());
    }

    @Test
    void tooManyHunksBecomeOne() {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i <= Hunks.MAX_HUNKS; i++) {
            before.addAll(List.of("same" + i, "old" + i));
            after.addAll(List.of("same" + i, "new" + i));
        }
        assertEquals(1, Hunks.between(before, after).size());
    }

    @Property(tries = 500)
    void hunksTurnTheOldLinesIntoTheNew(@ForAll("lines") List<String> before, @ForAll("lines") List<String> after) {
        List<String> patched = new ArrayList<>(before);
        List<Hunk> hunks = Hunks.between(before, after);
        for (int i = hunks.size() - 1; i >= 0; i--) {
            Hunk hunk = hunks.get(i);
            List<String> replaced = patched.subList(hunk.oldStart() - 1, hunk.oldStart() - 1 + hunk.oldCount());
            replaced.clear();
            replaced.addAll(after.subList(hunk.newStart() - 1, hunk.newStart() - 1 + hunk.newCount()));
        }
        assertEquals(after, patched);
        for (int i = 1; i < hunks.size(); i++) {
            Hunk previous = hunks.get(i - 1);
            assertTrue(previous.oldStart() + previous.oldCount() < hunks.get(i).oldStart());
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("a", "b", "c", "").list().ofMaxSize(12);
    }

    private static String places(Hunk hunk) {
        return hunk.oldStart() + "," + hunk.oldCount() + " " + hunk.newStart() + "," + hunk.newCount();
    }
}
