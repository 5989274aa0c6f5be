package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Verdict;

/** What was acknowledged outlives a loss of power, and what others removed stays removed. */
class PowerLossTest {

    private static final int ENTRIES = 4;
    private static final int BLOCK = 512;

    @TempDir
    private Path folder;

    private ResearchFolder research;
    private Interrupted interrupted;

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder);
        interrupted = new Interrupted(research, ENTRIES);
    }

    @Test
    void aTailThatTheDiskNeverGotIsRestoredWhereverItIsCut() throws Exception {
        int forced = interrupted.lengths().get(0);
        for (int length = forced; length <= interrupted.sidecar().length; length += 61) {
            assertAllSurvive(interrupted.cutTo(length));
        }
    }

    @Test
    void wholeEntriesThatTheDiskNeverGotAreRestored() throws Exception {
        for (int length : interrupted.lengths()) {
            assertAllSurvive(interrupted.cutTo(length));
            interrupted.crash(interrupted.cutTo(length), Duration.ofSeconds(1));
            assertEquals(ENTRIES, interrupted.survivors(), "while another entry was written");
            interrupted.lose(interrupted.cutTo(length));
            assertEquals(ENTRIES, interrupted.survivors(), "on a medium that was taken out");
        }
    }

    @Test
    void aTailOfZerosUpToTheEndOfABlockIsRestored() throws Exception {
        byte[] whole = interrupted.sidecar();
        for (int from = interrupted.lengths().get(0); from < whole.length; from += 97) {
            byte[] zeroed = whole.clone();
            Arrays.fill(zeroed, from, whole.length, (byte) 0);
            assertAllSurvive(zeroed);
            assertAllSurvive(Arrays.copyOf(zeroed, Math.min(whole.length, (from / BLOCK + 1) * BLOCK)));
        }
    }

    @Test
    void aBlockOfZerosInTheMiddleIsRestored() throws Exception {
        byte[] whole = interrupted.sidecar();
        for (int from = interrupted.lengths().get(0); from < whole.length; from += 97) {
            byte[] hollow = whole.clone();
            Arrays.fill(hollow, from, Math.min(from + BLOCK, whole.length), (byte) 0);
            assertAllSurvive(hollow);
        }
    }

    @Test
    void theLogIsThenByteForByteWhatWasWritten() throws Exception {
        interrupted.crash(interrupted.cutTo(interrupted.lengths().get(1) + 5));
        interrupted.survivors();
        byte[] whole = interrupted.sidecar();
        assertArrayEquals(whole, Arrays.copyOf(research.bytes(), whole.length));
    }

    @Test
    void whatOthersTookOutIsNotBroughtBack() throws Exception {
        List<Integer> lengths = interrupted.lengths();
        for (int i = 0; i < ENTRIES; i++) {
            interrupted.change(interrupted.cutTo(lengths.get(i)));
            assertEquals(i, interrupted.survivors());
            assertNoDefect();
            interrupted.crash(interrupted.cutTo(lengths.get(i)), Duration.ofSeconds(3));
            assertEquals(i, interrupted.survivors());
        }
    }

    @Test
    void anotherLogInItsPlaceIsLeftAlone() throws Exception {
        byte[] other = new ResearchFolder(Files.createDirectory(folder.resolve("other"))).withThreeEdits().bytes();
        interrupted.crash(other);
        assertEquals(0, interrupted.survivors());
        assertArrayEquals(other, Arrays.copyOf(research.bytes(), other.length));
    }

    @Test
    void aLogThatIsGoneIsNotBroughtBack() throws Exception {
        Files.delete(research.sidecar());
        assertEquals(0, interrupted.survivors());
        assertNoDefect();
    }

    @Test
    void whatOthersAppendedMeanwhileIsKept() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "meanwhile\n");
        }
        byte[] longer = research.bytes();
        interrupted.crash(longer);
        assertEquals(ENTRIES, interrupted.survivors());
        assertArrayEquals(longer, Arrays.copyOf(research.bytes(), longer.length));
    }

    @Test
    void aJournalThatIsCutOrDamagedRestoresWhatItStillHolds() throws Exception {
        byte[] journal = Files.readAllBytes(interrupted.journal());
        byte[] cut = interrupted.cutTo(interrupted.lengths().get(0));
        for (int at = 0; at < interrupted.sidecar().length - cut.length; at += 41) {
            interrupted.crash(cut);
            byte[] damaged = journal.clone();
            damaged[at] ^= 1;
            Files.write(interrupted.journal(), damaged);
            assertTrue(interrupted.survivors() < ENTRIES);
            assertNoDefect();
            interrupted.crash(cut);
            Files.write(interrupted.journal(), Arrays.copyOf(journal, at));
            assertTrue(interrupted.survivors() < ENTRIES);
            assertNoDefect();
        }
    }

    @Test
    void theJournalIsRemovedWhenASessionEnds() throws Exception {
        assertTrue(Files.exists(interrupted.journal()));
        interrupted.survivors();
        assertFalse(Files.exists(interrupted.journal()));
    }

    private void assertAllSurvive(byte[] left) throws Exception {
        interrupted.crash(left);
        assertEquals(ENTRIES, interrupted.survivors());
        assertNoDefect();
    }

    private void assertNoDefect() throws Exception {
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }
}
