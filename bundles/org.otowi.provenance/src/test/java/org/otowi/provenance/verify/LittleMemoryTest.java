package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.testing.GeneratedLog;
import org.otowi.provenance.testing.HostileLog;
import org.otowi.provenance.testing.VerifyingProcess;

/**
 * A log is verified in a heap much smaller than the log, and whatever somebody wrote into it gets its verdict there. Work
 * that grew with the square of these numbers would not end.
 */
class LittleMemoryTest {

    private static final String NAME = "plot.py";
    private static final String HEAP = "48m";
    private static final int LONGEST_TEXT = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandEntriesFit() throws Exception {
        assertEquals("VALID-UNANCHORED 100000", verify(GeneratedLog.write(folder.resolve(NAME), 100_000)));
    }

    @Test
    void twoHundredThousandStreamsFitEachWithANameOfItsOwn() throws Exception {
        assertEquals("TAMPERED 200000", written(log -> {
            for (int i = 0; i < 200_000; i++) {
                log.open(NAME + i, List.of());
            }
        }));
    }

    @Test
    void aHundredThousandMissingParentsFit() throws Exception {
        assertEquals("INCOMPLETE 5", written(log -> {
            for (int i = 0; i < 5; i++) {
                log.open(NAME, Stream.generate(log::hash).limit(20_000).toList());
            }
        }));
    }

    @Test
    void anEntryOfAHundredThousandParentsIsTooLong() throws Exception {
        assertEquals("TAMPERED 1", written(log -> {
            log.open(NAME, List.of());
            log.open(NAME, Stream.generate(log::hash).limit(100_000).toList());
        }));
    }

    @Test
    void everyWayThroughParentsIsNotWalked() throws Exception {
        assertEquals("VALID-UNANCHORED 10000", written(log -> {
            Sha256 before = log.open(NAME, List.of());
            Sha256 last = log.open(NAME, List.of(before));
            for (int i = 2; i < 10_000; i++) {
                Sha256 next = log.open(NAME, List.of(before, last));
                before = last;
                last = next;
            }
        }));
    }

    @Test
    void deepNestingFits() throws Exception {
        assertEquals("TAMPERED 4000", written(log -> {
            for (int i = 0; i < 4_000; i++) {
                log.entryWith("[".repeat(31) + i + "]".repeat(31));
                log.line("[".repeat(1_000));
            }
        }));
    }

    @Test
    void linesOfAMegabyteFitWhateverTheyHold() throws Exception {
        assertEquals("TAMPERED 36", written(log -> {
            for (int i = 0; i < 12; i++) {
                log.entryWith('"' + "x".repeat(LONGEST_TEXT) + i + '"');
                log.entryWith('"' + "\\u0001".repeat(LONGEST_TEXT / 6) + i + '"');
                log.entryWith("[ " + "0,".repeat(LONGEST_TEXT / 2) + i + "]");
                log.line("x".repeat(2 * LONGEST_TEXT));
            }
        }));
    }

    @Test
    void twoHundredThousandCutLinesFit() throws Exception {
        assertEquals("TAMPERED 1", written(log -> {
            log.open(NAME, List.of());
            for (int i = 0; i < 200_000; i++) {
                log.line("{\"seq\":" + i);
            }
        }));
    }

    @Test
    void disclosedTextsFitThatTogetherDoNot() throws Exception {
        assertEquals("TAMPERED 8001", written(log -> log.disclose(log.open(NAME, List.of()), "x".repeat(10_000), 8_000)));
    }

    /** Writes lines of a log. */
    private interface Writing {

        void to(HostileLog log) throws IOException;
    }

    private String written(Writing lines) throws Exception {
        HostileLog log = new HostileLog(folder, NAME);
        try (log) {
            lines.to(log);
        }
        return verify(log.path());
    }

    private static String verify(Path log) throws Exception {
        return VerifyingProcess.run(HEAP, log);
    }
}
