package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Content;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Review;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.EntrySchema;
import org.otowi.provenance.testing.ResearchFolder;

/** What is recorded only where there is a log: saves, what is found, deletions, reviews, refusals. */
class WitnessTest {

    private static final Content LAST = Content.ofText("a\nb\nc\n");

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeEach
    void prepare() throws Exception {
        research = new ResearchFolder(folder).withThreeEdits();
    }

    @Test
    void aSaveIsComparedWithTheLastRecordedState() throws Exception {
        LogEntry entry = save(Optional.empty(), "a\nb\nmine\n").orElseThrow();
        assertEquals(Optional.of(EntryType.HUMAN), entry.type());
        assertEquals(Optional.of(LAST.sha256()), entry.before());
        assertEquals("Edit by hand, +1 -1 lines", entry.summary());
        assertEquals(List.of(), research.verify().findings());
    }

    @Test
    void aSaveOfWhatIsRecordedLastIsNotRecordedAgain() throws Exception {
        byte[] before = research.bytes();
        assertEquals(Optional.empty(), save(Optional.empty(), "a\nb\nc\n"));
        assertEquals(new String(before), new String(research.bytes()));
    }

    @Test
    void aSaveThatGoesBackToAnEarlierStateIsAnEdit() throws Exception {
        assertEquals("Edit by hand, +0 -1 lines", save(Optional.empty(), "a\nb\n").orElseThrow().summary());
    }

    @Test
    void whatTheFileHeldUnrecordedBeforeTheSaveWasNotThePersonsWork() throws Exception {
        LogEntry entry = save(Optional.of(Content.ofText("a\ntheirs\n")), "a\ntheirs\nmine\n").orElseThrow();
        List<LogEntry> entries = research.log().entries();
        assertEquals("Changed outside, +1 -2 lines", entries.get(entries.size() - 2).summary());
        assertEquals("Edit by hand, +1 -0 lines", entry.summary());
        assertEquals(List.of(), research.verify().findings());
    }

    @Test
    void aRecordedStateThatTheFileIsSaidToHaveHeldIsIgnored() throws Exception {
        LogEntry entry = save(Optional.of(Content.ofText("a\n")), "a\nb\nc\nd\n").orElseThrow();
        assertEquals(Optional.of(LAST.sha256()), entry.before());
    }

    @Test
    void theLinesOfASaveAreUnknownWhereTheStateBeforeIsLost() throws Exception {
        ResearchFolder elsewhere = new ResearchFolder(folder.resolve("elsewhere"));
        try (RecordingSession session = elsewhere.session()) {
            LogEntry entry = session.recordSave(research.file(), Optional.empty(), Content.ofText("new\n")).orElseThrow();
            assertEquals(List.of(), entry.hunks());
            assertEquals(Optional.of(LAST.sha256()), entry.before());
        }
    }

    @Test
    void whatWasTypedIsByHandUnlessItIsARecordedState() throws Exception {
        try (RecordingSession session = research.session()) {
            assertEquals(Optional.empty(), session.recordTyped(research.file(), Content.ofText("a\nb\n")));
            assertEquals("Edit by hand, +1 -0 lines",
                    session.recordTyped(research.file(), Content.ofText("a\nb\nc\nd\n")).orElseThrow().summary());
        }
    }

    @Test
    void anyRecordedStateMayBeFoundWithoutAWord() throws Exception {
        byte[] before = research.bytes();
        for (String state : List.of("a\n", "a\nb\n", "a\nb\nc\n")) {
            assertEquals(Optional.empty(), found(Optional.of(Content.ofText(state))));
        }
        assertEquals(new String(before), new String(research.bytes()));
    }

    @Test
    void anUnrecordedStateThatIsFoundWasMadeOutside() throws Exception {
        LogEntry entry = found(Optional.of(Content.ofText("a\nb\nc\nd\n"))).orElseThrow();
        assertEquals("Changed outside, +1 -0 lines", entry.summary());
        assertEquals(Optional.empty(), found(Optional.of(Content.ofText("a\nb\nc\nd\n"))));
    }

    @Test
    void aFileThatIsGoneAndComesBackIsSaidSoEachTimeOnce() throws Exception {
        LogEntry gone = found(Optional.empty()).orElseThrow();
        assertEquals("Changed outside, file deleted", gone.summary());
        assertEquals(Optional.empty(), found(Optional.empty()));
        LogEntry back = found(Optional.of(LAST)).orElseThrow();
        assertEquals(Optional.of(LAST.sha256()), back.after().map(state -> state.sha256()));
        assertEquals(Optional.empty(), back.before());
        assertEquals(List.of(), research.verify().findings());
    }

    @Test
    void aDeletionLeavesTheLogWithAnEntry() throws Exception {
        Files.delete(research.file());
        try (RecordingSession session = research.session()) {
            LogEntry entry = session.recordDeletion(research.file()).orElseThrow();
            assertEquals(Optional.of(EntryType.HUMAN), entry.type());
            assertEquals(Optional.of(LAST.sha256()), entry.before());
            assertTrue(entry.removesContent());
            assertEquals("Edit by hand, file deleted", entry.summary());
            assertEquals(Optional.empty(), session.recordDeletion(research.file()));
        }
        assertEquals(List.of(), research.verify().findings());
    }

    @Test
    void aReviewSaysWhatWasCheckedAndHow() throws Exception {
        LogEntry entry = review(new FileReview(LAST, List.of(new LineRange(1, 2), new LineRange(3, 1)), Checked.UNITS,
                Optional.of("SI throughout")));
        assertEquals(Optional.of(new Review(LAST.sha256(), List.of(new LineRange(1, 2), new LineRange(3, 1)),
                Checked.UNITS, Optional.of("SI throughout"))), entry.review());
        assertEquals("Units checked, lines 1-2, 3", entry.summary());
        assertEquals(List.of(), research.verify().findings());
    }

    @Test
    void aReviewOfTheWholeFileNamesNoLines() throws Exception {
        LogEntry entry = review(FileReview.of(LAST, Checked.READ));
        assertFalse(entry.json().contains("\"lines\""));
        assertEquals("Read and understood, all lines", entry.summary());
    }

    @Test
    void whatIsReviewedIsRecordedFirst() throws Exception {
        Content edited = Content.ofText("a\nb\nc\nd\n");
        review(FileReview.of(edited, Checked.TESTED));
        List<LogEntry> entries = research.log().entries();
        assertEquals("Changed outside, +1 -0 lines", entries.get(entries.size() - 2).summary());
        assertEquals("Tested, all lines", entries.get(entries.size() - 1).summary());
    }

    @Test
    void aRefusedProposalLeavesTheModelAndCommitments() throws Exception {
        try (RecordingSession session = research.session()) {
            LogEntry entry = session.recordDecline(research.file(), new Declined(ResearchFolder.MODEL,
                    Exchange.of("Please.", "Here."), Optional.of("shorten")));
            assertEquals("Proposal by model-1 (example) declined", entry.summary());
            assertEquals(Optional.of("shorten"), entry.purpose());
            assertEquals(43, entry.details().get("commit.prompt[0]").length());
        }
        assertEquals(List.of(), research.verify().findings());
    }

    @Test
    void nothingBeginsALogByItself() throws Exception {
        Files.delete(research.sidecar());
        Content content = Content.ofText("x\n");
        try (RecordingSession session = research.session()) {
            assertMissing(() -> session.recordSave(research.file(), Optional.empty(), content));
            assertMissing(() -> session.recordFound(research.file(), Optional.of(content)));
            assertMissing(() -> session.recordDeletion(research.file()));
            assertMissing(() -> session.recordReview(research.file(), FileReview.of(content, Checked.READ)));
            assertMissing(() -> session.recordDecline(research.file(),
                    new Declined(ResearchFolder.MODEL, Exchange.NONE, Optional.empty())));
        }
        assertFalse(Files.exists(research.sidecar()));
    }

    @Test
    void everyEntryFitsTheSchema() throws Exception {
        save(Optional.empty(), "x\n");
        found(Optional.empty());
        review(new FileReview(LAST, List.of(new LineRange(1, 2)), Checked.READ, Optional.of("ok")));
        EntrySchema schema = new EntrySchema();
        research.lines().forEach(schema::assertPermits);
    }

    private Optional<LogEntry> save(Optional<Content> held, String text) throws Exception {
        Files.writeString(research.file(), text);
        try (RecordingSession session = research.session()) {
            return session.recordSave(research.file(), held, Content.ofText(text));
        }
    }

    private Optional<LogEntry> found(Optional<Content> content) throws Exception {
        if (content.isPresent()) {
            Files.write(research.file(), content.get().bytes());
        } else {
            Files.deleteIfExists(research.file());
        }
        try (RecordingSession session = research.session()) {
            return session.recordFound(research.file(), content);
        }
    }

    private LogEntry review(FileReview review) throws Exception {
        try (RecordingSession session = research.session()) {
            return session.recordReview(research.file(), review);
        }
    }

    private static void assertMissing(Executable recording) {
        assertEquals(Reason.MISSING, assertThrows(ProvenanceException.class, recording).reason());
    }
}
