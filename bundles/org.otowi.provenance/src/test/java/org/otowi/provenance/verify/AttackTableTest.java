package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;

/** The rows of the attack table about entries; rows about signatures, anchors and comparison come with those. */
class AttackTableTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
    }

    @Test
    void anUntouchedLogHasNoDefectAndNoFinding() throws Exception {
        FileReport report = research.verify();
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(Grade.UNSIGNED, report.grade());
        assertEquals(List.of(), report.findings());
        assertEquals(4, report.entries());
    }

    @Test
    void row2AnEditedEntryWithSealAndLinksMadeAnewIsNotNoticedAndTheGradeSaysSo() throws Exception {
        research.edit(lines -> {
            lines.set(1, Forgery.of(lines.get(1), entry -> entry.put("purpose", "another")));
            Forgery.relink(lines, 2);
        });
        assertVerdict(Verdict.VALID_UNANCHORED);
        assertEquals(Grade.UNSIGNED, research.verify().grade());
        assertTrue(research.verify().sentence().contains("Nothing is signed"));
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
        assertTrue(research.verify().sentence().contains("left out"));
    }

    @Test
    void row6AWholeStreamThatNobodyNamesIsRemoved() throws Exception {
        byte[] first = research.bytes();
        addSecondSession();
        research.replace(first);
        assertVerdict(Verdict.VALID_UNANCHORED);
    }

    @Test
    void row9LinesAreReordered() throws Exception {
        addSecondSession();
        research.edit(Collections::reverse);
        assertVerdict(Verdict.VALID_UNANCHORED);
        assertEquals(List.of(), research.verify().findings());
    }

    @Test
    void row9ALineIsDuplicated() throws Exception {
        research.edit(lines -> lines.add(lines.get(1)));
        assertVerdict(Verdict.VALID_UNANCHORED);
        assertEquals(4, research.verify().entries());
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
        assertEquals(List.of(4, 5), research.verify().findings().stream()
                .filter(finding -> finding.kind() == FindingKind.EQUIVOCATION)
                .map(finding -> finding.line().getAsInt()).toList());
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
    void row16TheModelIsSwapped() throws Exception {
        research.edit(lines -> lines.set(1, lines.get(1).replace("model-1", "model-2")));
        assertVerdict(Verdict.TAMPERED, FindingKind.SELF_CHECK);
    }

    @Test
    void row18AValidSidecarIsMovedToAnotherFile() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        Files.writeString(other.file(), "something else\n");
        Files.move(research.sidecar(), other.sidecar());
        FileReport report = other.verify();
        assertEquals(Verdict.TAMPERED, report.verdict());
        assertEquals(FindingKind.BELONGS_ELSEWHERE, report.findings().get(0).kind());
        assertEquals("plot.py", report.findings().get(0).expected().get());
    }

    @Test
    void row18AMovedSidecarIsAWarningWhereItsOwnFileIsGone() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        Files.writeString(other.file(), "something else\n");
        Files.move(research.sidecar(), other.sidecar());
        Files.delete(research.file());
        FileReport report = other.verify();
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
        assertEquals(FindingKind.MOVED, report.findings().get(0).kind());
    }

    @Test
    void row18AMovedSidecarIsAWarningWhereItsOwnFileHasALog() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        Files.writeString(other.file(), "something else\n");
        Files.copy(research.sidecar(), other.sidecar());
        assertEquals(Verdict.VALID_UNANCHORED, other.verify().verdict());
        assertEquals(FindingKind.MOVED, other.verify().findings().get(0).kind());
    }

    @Test
    void row19EntriesOfAnotherProjectAreGraftedIn() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        try (RecordingSession session = other.session()) {
            other.ai(session, "quite different\n");
        }
        List<String> foreign = other.lines();
        research.edit(lines -> lines.addAll(foreign));
        assertVerdict(Verdict.TAMPERED, FindingKind.GRAFTED);
        assertEquals(5, research.verify().findings().get(0).line().getAsInt());
    }

    @Test
    void row19AnEmptyFileConnectsNoProjects() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        for (ResearchFolder each : List.of(research, other)) {
            try (RecordingSession session = each.session()) {
                each.human(session, "");
                each.human(session, "");
            }
        }
        List<String> foreign = other.lines();
        research.edit(lines -> lines.addAll(foreign));
        assertVerdict(Verdict.TAMPERED, FindingKind.GRAFTED);
    }

    @Test
    void row20TheFileIsChangedOutside() throws Exception {
        Files.writeString(research.file(), "changed by something else\n");
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.CONTENT_DIFFERS);
    }

    @Test
    void row22FileAndSidecarAreRenamedTogether() throws Exception {
        ResearchFolder renamed = new ResearchFolder(folder, "figure.py");
        Files.move(research.file(), renamed.file());
        Files.move(research.sidecar(), renamed.sidecar());
        assertEquals(Verdict.VALID_UNANCHORED, renamed.verify().verdict());
        assertEquals(FindingKind.RENAMED, renamed.verify().findings().get(0).kind());
    }

    @Test
    void row23TwoFirstRecordsOfOneFileAreMerged() throws Exception {
        ResearchFolder elsewhere = new ResearchFolder(Files.createDirectory(folder.resolve("clone")));
        try (RecordingSession session = elsewhere.session()) {
            elsewhere.human(session, "theirs\n");
        }
        List<String> theirs = elsewhere.lines();
        research.edit(lines -> lines.addAll(theirs));
        assertVerdict(Verdict.VALID_UNANCHORED);
    }

    @Test
    void row24ATornLastLineIsIncompleteUntilTheNextRecord() throws Exception {
        byte[] whole = research.bytes();
        byte[] torn = new byte[whole.length - 300];
        System.arraycopy(whole, 0, torn, 0, torn.length);
        research.replace(torn);
        assertVerdict(Verdict.INCOMPLETE, FindingKind.TORN_TAIL);
        addSecondSession();
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.RECOVERED_TAIL);
        assertTrue(new String(research.bytes(), StandardCharsets.UTF_8)
                .startsWith(new String(torn, StandardCharsets.UTF_8) + "\n"));
    }

    @Test
    void row25LineEndsAreConverted() throws Exception {
        String text = new String(research.bytes(), StandardCharsets.UTF_8);
        research.replace(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.TRANSPORT_DAMAGE);
        addSecondSession();
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.TRANSPORT_DAMAGE);
    }

    @Test
    void row26ContentIsMissingFromTheStore() throws Exception {
        try (var kept = Files.walk(folder.resolve("store"))) {
            for (Path content : kept.filter(Files::isRegularFile).toList()) {
                Files.delete(content);
            }
        }
        assertVerdict(Verdict.VALID_UNANCHORED);
        addSecondSession();
        assertVerdict(Verdict.VALID_UNANCHORED);
    }

    @Test
    void row30ConflictMarkersAreLeftIn() throws Exception {
        research.edit(lines -> {
            lines.add(2, "<<<<<<< HEAD");
            lines.add(3, "=======");
            lines.add(">>>>>>> topic");
        });
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.CONFLICT_MARKER);
        assertEquals(4, research.verify().entries());
        addSecondSession();
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.CONFLICT_MARKER);
    }

    @Test
    void row31AForgedStreamWithRightParentsIsNotNoticedAndTheGradeSaysSo() throws Exception {
        ResearchFolder forger = new ResearchFolder(folder);
        try (RecordingSession session = forger.session()) {
            forger.human(session, "forged\n");
        }
        assertVerdict(Verdict.VALID_UNANCHORED);
        assertEquals(Grade.UNSIGNED, research.verify().grade());
    }

    @Test
    void row32AnEntryThatALaterStreamNamesWasRemovedByGit() throws Exception {
        addSecondSession();
        String removed = research.lines().get(3);
        research.edit(lines -> lines.remove(3));
        assertVerdict(Verdict.INCOMPLETE, FindingKind.MISSING_PARENT);
        assertEquals(Forgery.id(removed).base64Url(), research.verify().findings().get(0).expected().get());
    }

    @Test
    void aChangeThatBeginsWithUnrecordedContentIsAWarning() throws Exception {
        String strange = Forgery.id("strange").base64Url();
        research.edit(lines -> lines.set(3, Forgery.of(lines.get(3), entry -> entry.put("before", strange))));
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.CONTINUITY);
    }

    @Test
    void anUnknownTypeIsKeptAndShown() throws Exception {
        research.edit(lines -> lines.set(3, Forgery.of(lines.get(3), entry -> entry.put("type", "novelty"))));
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.UNKNOWN_TYPE);
        assertEquals("novelty", research.log().entries().get(3).typeName());
        research.edit(lines -> lines.add(lines.get(3)));
        assertEquals(1, research.verify().findings().size());
    }

    @Test
    void emptyLinesAreAWarning() throws Exception {
        research.edit(lines -> lines.add(2, ""));
        assertVerdict(Verdict.VALID_UNANCHORED, FindingKind.BLANK_LINE);
    }

    private void addSecondSession() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "second session\n");
        }
    }

    private void assertVerdict(Verdict verdict, FindingKind... kinds) throws Exception {
        FileReport report = research.verify();
        assertEquals(verdict, report.verdict(), report.findings()::toString);
        List<FindingKind> found = report.findings().stream().map(Finding::kind).toList();
        assertTrue(found.containsAll(List.of(kinds)), found::toString);
    }
}
