package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;

/** Rows 2, 5, 6, 10, 11, 12, 15 and 31 as far as no signature helps: what is done to entries that seem whole. */
class AttacksOnStreamsTest extends AttackTest {

    @Test
    void row2AnEditedEntryWithSealAndLinksMadeAnewIsNotNoticedAndTheGradeSaysSo() throws Exception {
        research.edit(lines -> {
            lines.set(1, Forgery.of(lines.get(1), entry -> entry.put("purpose", "another")));
            Forgery.relink(lines, 2);
        });
        assertVerdict(Verdict.VALID_UNANCHORED);
        assertEquals(Grade.UNSIGNED, verify().grade());
        assertTrue(verify().sentence().contains("Nothing is signed"));
    }

    @Test
    void row2AnEditedEntryWithItsSealMadeAnewBreaksTheLink() throws Exception {
        research.edit(lines -> lines.set(1, Forgery.of(lines.get(1), entry -> entry.put("purpose", "another"))));
        assertVerdict(Verdict.TAMPERED, FindingKind.LINK);
    }

    @Test
    void row5ADeletedEntryWithASuccessor() throws Exception {
        byte[] original = research.bytes();
        for (int i = 0; i < 3; i++) {
            int deleted = i;
            research.replace(original);
            research.edit(lines -> lines.remove(deleted));
            assertVerdict(Verdict.TAMPERED, FindingKind.SEQ_GAP);
        }
    }

    @Test
    void row6ATailThatNobodyNamesIsCut() throws Exception {
        research.edit(lines -> lines.remove(3));
        assertVerdict(Verdict.VALID_UNANCHORED);
        assertTrue(verify().sentence().contains("left out"));
    }

    @Test
    void row6AWholeStreamThatNobodyNamesIsRemoved() throws Exception {
        byte[] first = research.bytes();
        addSecondSession();
        research.replace(first);
        assertVerdict(Verdict.VALID_UNANCHORED);
    }

    @Test
    void row10AForgedEntryWithAnUnusedNumber() throws Exception {
        research.edit(lines -> lines.add(Forgery.of(lines.get(3), entry -> entry.put("seq", 7))));
        assertVerdict(Verdict.TAMPERED, FindingKind.SEQ_GAP);
    }

    @Test
    void row10AForgedEntryWithAWrongPredecessor() throws Exception {
        research.edit(lines -> lines.add(Forgery.of(lines.get(3), entry -> entry.put("seq", 4))));
        assertVerdict(Verdict.TAMPERED, FindingKind.LINK);
    }

    @Test
    void row11TwoEntriesOfOneStreamAndNumberAreBothShown() throws Exception {
        research.edit(lines -> lines.add(Forgery.of(lines.get(3), entry -> entry.put("purpose", "another"))));
        assertVerdict(Verdict.TAMPERED, FindingKind.EQUIVOCATION);
        assertEquals(List.of(4, 5), verify().findings().stream()
                .filter(finding -> finding.kind() == FindingKind.EQUIVOCATION)
                .map(finding -> finding.line().getAsInt()).toList());
    }

    @Test
    void row12TwoCheckpointsThatContradictEachOtherAreBothKept() throws Exception {
        String body = Forgery.checkpoint(research.lines()).text();
        String other = Forgery.checkpoint(research.lines().subList(0, 3)).text().replace("\n3\n", "\n5\n");
        for (String each : List.of(body, other)) {
            research.edit(lines -> lines.add(Forgery.next(lines, "checkpoint", entry -> entry.put("body", each))));
        }
        FileReport report = assertVerdict(Verdict.TAMPERED, FindingKind.ROOT);
        assertEquals(6, report.entries());
        assertEquals(6, report.findings().get(0).line().orElseThrow());
    }

    @Test
    void row15AClockThatWentBackIsAWarning() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "x\n");
            research.clock().set(Instant.parse("2020-01-01T00:00:00Z"));
            research.human(session, "y\n");
        }
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.CLOCK_BACK);
    }

    @Test
    void row31AForgedStreamWithRightParentsIsNotNoticedAndTheGradeSaysSo() throws Exception {
        ResearchFolder forger = new ResearchFolder(folder);
        try (RecordingSession session = forger.session()) {
            forger.human(session, "forged\n");
        }
        assertVerdict(Verdict.VALID_UNANCHORED);
        assertEquals(Grade.UNSIGNED, verify().grade());
    }

    @Test
    void aChangeThatBeginsWithUnrecordedContentIsAWarning() throws Exception {
        String strange = Forgery.id("strange").base64Url();
        research.edit(lines -> lines.set(3, Forgery.of(lines.get(3), entry -> entry.put("before", strange))));
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.CONTINUITY);
    }
}
