package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Commitment.Kind;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.privacy.CommittedText;
import org.otowi.provenance.privacy.CommittedText.Fate;
import org.otowi.provenance.privacy.CommittedTexts;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Verdict;

/** Texts that are kept for 90 days. */
class ExpiredTextsTest {

    private static final int DAYS = 90;

    @TempDir
    private Path folder;
    private ResearchFolder research;
    private LogEntry edit;

    @BeforeEach
    void recordAnEdit() throws Exception {
        research = new ResearchFolder(folder);
        try (RecordingSession session = research.session()) {
            edit = research.ai(session, "a\n");
        }
    }

    @Test
    void stayUntilTheLastDayIsOver() throws Exception {
        assertEquals(List.of(), expired(Duration.ofDays(DAYS).minusMinutes(5)).find(DAYS));
        assertEquals(0, expired(Duration.ofDays(DAYS).minusMinutes(5)).delete(DAYS));
        assertEquals(List.of(Fate.KEPT, Fate.KEPT), fates());
    }

    @Test
    void areDeletedAfterwardsAndTheLogStaysAsItIsAndValid() throws Exception {
        byte[] log = Files.readAllBytes(research.sidecar());
        assertEquals(2, afterwards().find(DAYS).size());
        assertEquals(List.of(Fate.KEPT, Fate.KEPT), fates(), "to look deletes nothing");
        assertEquals(2, afterwards().delete(DAYS));
        assertEquals(List.of(Fate.WITHHELD, Fate.WITHHELD), fates());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
        assertEquals(new String(log), Files.readString(research.sidecar()));
        assertEquals(0, afterwards().delete(DAYS));
    }

    @Test
    void statesOfResearchFilesAreNoTextsAndStay() throws Exception {
        afterwards().delete(DAYS);
        assertTrue(research.store().state(Content.ofText("a\n").sha256()).isPresent());
    }

    @Test
    void whatAKilledWriterHasLeftIsDeletedToo() throws Exception {
        Sha256 prompt = edit.commitments(Kind.PROMPT).get(0);
        Path file = files().filter(each -> each.toString().contains(prompt.hex())).findFirst().orElseThrow();
        Files.move(file, file.resolveSibling(file.getFileName() + "123.tmp"));
        afterwards().delete(DAYS);
        assertFalse(files().anyMatch(each -> each.toString().contains("commitments")));
    }

    @Test
    void noJournalBringsThemBack() throws Exception {
        try (RecordingSession open = research.session()) {
            Sha256 prompt = research.ai(open, "b\n").commitments(Kind.PROMPT).get(0);
            assertEquals(4, afterwards().delete(DAYS));
            research.journals().restoreContent(research.store());
            assertEquals(Optional.empty(), research.store().commitment(prompt));
            research.human(open, "c\n");
        }
        assertEquals(4, fates().size());
        assertEquals(List.of(Fate.WITHHELD), fates().stream().distinct().toList());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void aStoreThatNothingWasKeptInHasNone() throws Exception {
        assertEquals(0, new ExpiredTexts(new DirectoryContentStore(folder.resolve("none")),
                research.journals(), Clock.systemUTC()).delete(1));
    }

    private ExpiredTexts afterwards() {
        return expired(Duration.ofDays(DAYS).plusMinutes(5));
    }

    private ExpiredTexts expired(Duration later) {
        return new ExpiredTexts(research.store(), research.journals(), Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC));
    }

    private List<Fate> fates() throws Exception {
        return CommittedTexts.of(research.log(), research.store()).stream().map(CommittedText::fate).toList();
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }
}
