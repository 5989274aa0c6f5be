package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.KeptFile;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.testing.UnforcedStore;

/** What acknowledged entries commit to outlives a loss of power that takes every file which nobody forced. */
class LostContentTest {

    private static final String SECRET = "a prompt that nobody else has";

    @TempDir
    private Path folder;

    private ResearchFolder research;
    private UnforcedStore store;
    private final List<LogEntry> acknowledged = new ArrayList<>();

    @BeforeEach
    void prepare() {
        research = new ResearchFolder(folder);
        store = new UnforcedStore(folder.resolve("store"));
    }

    @Test
    void ofEveryKindIsThereWhenTheNextEntryIsRecorded() throws Exception {
        record(session(), 5);
        store.losePower();
        assertEquals(0, filesInStore(), "the power loss has taken nothing");
        try (RecordingSession next = session()) {
            research.human(next, "afterwards\n");
        }
        assertAllKept();
        store.losePower();
        assertAllKept();
    }

    @Test
    void isThereBeforeThatWhereItIsAskedFor() throws Exception {
        record(session(), 2);
        store.losePower();
        research.journals().restoreContent(store);
        assertAllKept();
    }

    @Test
    void isOnTheDiskBeforeTheJournalIsEmptied() throws Exception {
        RecordingSession session = session();
        record(session, 3);
        session.flush();
        store.losePower();
        assertAllKept();
        record(session, 1);
        session.close();
        store.losePower();
        assertFalse(Files.exists(journal()));
        assertAllKept();
    }

    @Test
    void isOnTheDiskWhereNoJournalCanBeUsed() throws Exception {
        Files.createFile(research.journals().path());
        record(session(), 3);
        store.losePower();
        assertAllKept();
    }

    @Test
    void isOnTheDiskWhereItIsTooLongForTheJournal() throws Exception {
        StringBuilder text = new StringBuilder();
        Random random = new Random(1);
        while (text.length() < 3 * Journal.CAPACITY) {
            text.append(random.nextLong()).append('\n');
        }
        RecordingSession session = session();
        record(session, 2);
        acknowledged.add(research.ai(session, text.toString()));
        record(session, 1);
        store.losePower();
        research.journals().restoreContent(store);
        assertAllKept();
    }

    @Test
    void isOnTheDiskWhereAnotherWriterTookTheJournalOver() throws Exception {
        RecordingSession one = session();
        record(one, 2);
        RecordingSession other = session();
        record(other, 1);
        record(one, 1);
        store.losePower();
        research.journals().restoreContent(store);
        assertAllKept();
    }

    @Test
    void isOnTheDiskWhereGitTookTheEntriesAway() throws Exception {
        RecordingSession session = session();
        record(session, 1);
        byte[] before = research.bytes();
        session.flush();
        record(session, 2);
        research.replace(before);
        record(session, 1);
        store.losePower();
        research.journals().restoreContent(store);
        assertAllKept();
    }

    @Test
    void waitsForTheDiskOnce() throws Exception {
        RecordingSession session = session();
        record(session, 4);
        assertEquals(0, store.forces());
        session.flush();
        assertEquals(1, store.forces());
    }

    @Test
    void aFileOfAStoreThatHoldsSomethingElseIsNotRestored() throws Exception {
        record(session(), 1);
        store.losePower();
        Path outside = Files.createDirectories(folder.resolve("states").resolve("aa")).resolve("x.gz");
        store.restore(List.of(new KeptFile(Sha256.of(), outside, new byte[8])));
        assertFalse(Files.exists(outside));
    }

    @Test
    void noJournalBringsBackWhatIsErased() throws Exception {
        RecordingSession open = session();
        LogEntry entry = secret(open);
        Sha256 prompt = entry.commitments(Commitment.Kind.PROMPT).get(0);
        assertTrue(journalsHold(prompt));
        try (RecordingSession eraser = session()) {
            eraser.recordErasure(research.file(), new Erasure(List.of(prompt), "retention", Optional.empty()));
        }
        assertErased(prompt);
        research.human(open, "afterwards\n");
        open.close();
        assertErased(prompt);
    }

    @Test
    void notEvenTheJournalOfAnotherLogThatCommitsToIt() throws Exception {
        RecordingSession open = session();
        LogEntry entry = secret(open);
        Sha256 prompt = entry.commitments(Commitment.Kind.PROMPT).get(0);
        Path copy = Files.copy(research.file(), folder.resolve("copy.py"));
        try (RecordingSession eraser = session()) {
            eraser.recordCopy(new Relocation(research.file(), copy, folder));
            eraser.recordErasure(copy, new Erasure(List.of(prompt), "retention", Optional.empty()));
        }
        assertErased(prompt);
        acknowledged.add(entry);
        assertTrue(store.state(entry.core().after().orElseThrow()).isPresent(), "the state was lost with the prompt");
        research.human(open, "afterwards\n");
        assertErased(prompt);
    }

    @Test
    void anEmptiedJournalHasNothingLeftOfAPrompt() throws Exception {
        RecordingSession session = session();
        secret(session);
        assertTrue(journalHasAnyByte());
        session.flush();
        assertFalse(journalHasAnyByte());
    }

    private LogEntry secret(RecordingSession session) throws Exception {
        Files.writeString(research.file(), "x\n");
        return session.recordAiEdit(research.file(), AiEdit.of(Optional.empty(), Content.ofText("x\n"),
                ResearchFolder.MODEL).with(Exchange.of(SECRET, "Done.")));
    }

    private boolean journalHasAnyByte() throws IOException {
        for (byte each : Files.readAllBytes(journal())) {
            if (each != 0) {
                return true;
            }
        }
        return false;
    }

    private void assertErased(Sha256 prompt) throws Exception {
        assertFalse(journalsHold(prompt));
        assertEquals(Optional.empty(), store.commitment(prompt));
        research.journals().restoreContent(store);
        assertEquals(Optional.empty(), store.commitment(prompt));
    }

    private boolean journalsHold(Sha256 text) throws IOException {
        return research.journals().all().stream().anyMatch(journalled -> journalled.holdsAny(Set.of(text)));
    }

    private Path journal() {
        return research.journals().journalOf(research.sidecar());
    }

    private void record(RecordingSession session, int edits) throws Exception {
        for (int i = 0; i < edits; i++) {
            acknowledged.add(research.ai(session, "edit " + acknowledged.size() + "\n"));
            acknowledged.add(research.human(session, "edit " + acknowledged.size() + "\n"));
        }
    }

    private void assertAllKept() throws Exception {
        assertFalse(acknowledged.isEmpty());
        DirectoryContentStore there = research.store();
        for (LogEntry entry : acknowledged) {
            assertArrayEquals(entry.core().after().orElseThrow().bytes(),
                    there.state(entry.core().after().orElseThrow()).map(Sha256::of).orElseThrow().bytes());
            for (Commitment.Kind kind : Commitment.Kind.values()) {
                for (Sha256 text : entry.commitments(kind)) {
                    assertTrue(there.commitment(text).isPresent(), () -> kind + " of line " + entry.line());
                }
            }
        }
    }

    private long filesInStore() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private RecordingSession session() {
        return new RecordingSession(ResearchFolder.ACTOR, ResearchFolder.TOOL, store, research.journals(),
                research.clock(), new SecureRandom());
    }
}
