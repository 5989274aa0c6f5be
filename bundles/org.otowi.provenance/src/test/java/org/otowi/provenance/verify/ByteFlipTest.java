package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;

/** Row 1 of the attack table: no byte of a log can change unnoticed, not even in its last entry. */
class ByteFlipTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;
    private byte[] original;

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder);
        try (RecordingSession session = research.session()) {
            research.ai(session, "a\n");
            research.human(session, "b\n");
        }
        original = research.bytes();
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void lowestBitOfAnyByte() throws Exception {
        for (int i = 0; i < original.length; i++) {
            assertTampered(i, original[i] ^ 0x01);
        }
    }

    @Test
    void highestBitOfAnyByteOfTheLastEntry() throws Exception {
        for (int i = original.length - 500; i < original.length; i++) {
            assertTampered(i, original[i] ^ 0x80);
        }
    }

    @Test
    void anyByteOfTheLastEntryBecomesALineEndOrZero() throws Exception {
        for (int i = original.length - 200; i < original.length; i++) {
            for (int value : new int[] {'\n', '\r', '\0'}) {
                if (original[i] != value) {
                    assertTampered(i, value);
                }
            }
        }
    }

    @Test
    void theFindingNamesLineAndNumber() throws Exception {
        int purpose = new String(original).lastIndexOf("\"test\"");
        assertTampered(purpose + 1, 't' ^ 1);
        Finding finding = research.verify().findings().get(0);
        assertEquals(FindingKind.SELF_CHECK, finding.kind());
        assertEquals(2, finding.line().getAsInt());
        assertEquals(1, finding.seq().getAsLong());
    }

    private void assertTampered(int position, int value) throws Exception {
        byte[] changed = original.clone();
        changed[position] = (byte) value;
        research.replace(changed);
        assertEquals(Verdict.TAMPERED, research.verify().verdict(), () -> "byte " + position + " became " + value);
    }
}
