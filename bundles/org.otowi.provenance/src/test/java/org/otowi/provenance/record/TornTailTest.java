package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Verdict;

/** What an interrupted write leaves is kept, marked by a gap, and distinguished from what somebody changed. */
class TornTailTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;
    private byte[] whole;

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
        whole = research.bytes();
    }

    @Test
    void aTailCutAnywhereIsIncompleteAndThenRecovered() throws Exception {
        int lastLine = new String(whole, StandardCharsets.UTF_8).lastIndexOf('\n', whole.length - 2) + 1;
        for (int length = lastLine + 1; length < whole.length; length += 37) {
            research.replace(Arrays.copyOf(whole, length));
            assertEquals(Verdict.INCOMPLETE, research.verify().verdict());
            recordAnEdit();
            assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
            assertEquals(List.of("open", "gap", "external"), types().subList(3, 6));
        }
    }

    @Test
    void anEntryThatLacksOnlyItsLineFeedIsWholeAndNeedsNoGap() throws Exception {
        research.replace(Arrays.copyOf(whole, whole.length - 1));
        assertEquals(Verdict.INCOMPLETE, research.verify().verdict());
        recordAnEdit();
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertEquals(List.of("ai", "open", "human"), types().subList(3, 6));
    }

    @Test
    void aTailOfZeroBytesAsPowerLossLeavesIsRecovered() throws Exception {
        research.replace(Arrays.copyOf(whole, whole.length + 512));
        assertEquals(Verdict.INCOMPLETE, research.verify().verdict());
        recordAnEdit();
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void aRecoveryThatWasInterruptedItselfIsRecovered() throws Exception {
        String torn = new String(whole, 0, whole.length - 200, StandardCharsets.UTF_8);
        research.replace((torn + "\n{\"act").getBytes(StandardCharsets.UTF_8));
        assertEquals(Verdict.INCOMPLETE, research.verify().verdict());
        recordAnEdit();
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        LogEntry gap = research.log().entries().stream()
                .filter(entry -> entry.typeName().equals("gap")).findFirst().orElseThrow();
        assertEquals(2, gap.tornLines().size());
    }

    @Test
    void aCutLineThatNoGapNamesIsTampered() throws Exception {
        research.edit(lines -> lines.set(3, lines.get(3).substring(0, 100)));
        assertEquals(Verdict.TAMPERED, research.verify().verdict());
        assertThrows(ProvenanceException.class, this::recordAnEdit);
    }

    @Test
    void aGapExcusesNoEntryThatWasChanged() throws Exception {
        String changed = research.lines().get(3).replace("\"type\":", "\"type\"::");
        String torn = Forgery.id(changed).base64Url();
        research.edit(lines -> {
            lines.remove(3);
            lines.add(Forgery.next(lines, "gap", entry -> entry.putArray("torn").add(torn)));
            lines.add(changed);
        });
        assertEquals(Verdict.TAMPERED, research.verify().verdict());
    }

    private void recordAnEdit() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "after the power came back\n");
        }
    }

    private List<String> types() throws Exception {
        return research.log().entries().stream().map(LogEntry::typeName).toList();
    }
}
