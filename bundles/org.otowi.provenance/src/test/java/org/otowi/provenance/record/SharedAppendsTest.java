package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Content;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.testing.TickingClock;
import org.otowi.provenance.verify.Verdict;

/** Many entries wait for the disk together, and each comes through or fails on its own. */
@Timeout(60)
class SharedAppendsTest {

    private static final int THREADS = 8;

    @TempDir
    private Path folder;

    private final AtomicInteger appends = new AtomicInteger();
    private final CountDownLatch crowded = new CountDownLatch(1);
    private ResearchFolder research;

    @BeforeEach
    void prepare() {
        research = new ResearchFolder(folder);
    }

    @Test
    void aThousandSavesAreOneAppend() throws Exception {
        crowded.countDown();
        List<HumanEdit> saves = new ArrayList<>();
        Optional<Content> before = Optional.empty();
        for (int i = 0; i < 1000; i++) {
            Content after = Content.ofText("save " + i + "\n");
            saves.add(new HumanEdit(before, after));
            before = Optional.of(after);
        }
        try (RecordingSession session = session()) {
            assertEquals(1000, session.recordAll(research.file(), saves).size());
        }
        assertEquals(1, appends.get());
        assertEquals(1001, research.log().entries().size());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void editsThatDoNotFollowEachOtherHaveWhatWasBetweenThemRecorded() throws Exception {
        crowded.countDown();
        try (RecordingSession session = session()) {
            session.recordAll(research.file(), List.of(new HumanEdit(Optional.empty(), Content.ofText("a\n")),
                    new HumanEdit(Optional.of(Content.ofText("b\n")), Content.ofText("c\n"))));
        }
        assertEquals(List.of("open", "human", "external", "human"),
                research.log().entries().stream().map(LogEntry::typeName).toList());
    }

    @Test
    void ofEditsTogetherAllAreRecordedOrNone() throws Exception {
        crowded.countDown();
        research.withThreeEdits();
        byte[] before = research.bytes();
        AiEdit good = AiEdit.of(research.content(), Content.ofText("x"), ResearchFolder.MODEL);
        try (RecordingSession session = session()) {
            assertThrows(ProvenanceException.class, () -> session.recordAll(research.file(), List.of(good, tooLong())));
            assertArrayEquals(before, research.bytes());
            session.recordAll(research.file(), List.of(good));
        }
        assertEquals(6, research.log().entries().size());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void whoeverWaitsForTheDiskIsWrittenWithTheOthers() throws Exception {
        try (RecordingSession session = session()) {
            record(session, false);
        }
        assertEquals(2, appends.get());
        assertEquals(THREADS + 1, count(EntryType.EXTERNAL));
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    @Test
    void whatCannotBeWrittenFailsAlone() throws Exception {
        try (RecordingSession session = session()) {
            record(session, true);
        }
        assertEquals(THREADS + 1, count(EntryType.EXTERNAL));
        assertEquals(0, count(EntryType.AI));
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    /** One thread holds the disk until all others wait for it. */
    private void record(RecordingSession session, boolean oneTooLong) throws Exception {
        List<Thread> threads = new ArrayList<>();
        AtomicInteger failures = new AtomicInteger();
        Thread first = start(failures, () -> session.recordExternal(research.file(), Content.ofText("first\n")));
        while (appends.get() == 0) {
            Thread.onSpinWait();
        }
        for (int i = 0; i < THREADS; i++) {
            Content text = Content.ofText("text " + i + "\n");
            threads.add(start(failures, () -> session.recordExternal(research.file(), text)));
        }
        if (oneTooLong) {
            threads.add(start(failures, () -> session.recordAiEdit(research.file(), tooLong())));
        }
        while (!threads.stream().allMatch(thread -> thread.getState() == Thread.State.BLOCKED)) {
            Thread.onSpinWait();
        }
        crowded.countDown();
        first.join();
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(oneTooLong ? 1 : 0, failures.get());
    }

    private interface Work {
        void run() throws ProvenanceException;
    }

    private static Thread start(AtomicInteger failures, Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (ProvenanceException e) {
                failures.incrementAndGet();
            }
        });
        thread.start();
        return thread;
    }

    private AiEdit tooLong() {
        return AiEdit.of(Optional.empty(), Content.ofText("x"), ResearchFolder.MODEL)
                .forPurpose("x".repeat(EntryBytes.MAX_LENGTH));
    }

    private long count(EntryType type) throws ProvenanceException {
        return research.log().entries().stream().filter(entry -> entry.type().equals(Optional.of(type))).count();
    }

    private RecordingSession session() {
        AppendOpener counting = path -> {
            appends.incrementAndGet();
            try {
                crowded.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return AppendOpener.DISK.open(path);
        };
        return new RecordingSession(new SessionContext(ResearchFolder.ACTOR, ResearchFolder.TOOL, research.store(),
                research.journals(), new SessionClock(new TickingClock(), () -> 0), new SecureRandom(),
                new SidecarAccess(SidecarAccess.SYSTEM.patience(), LockAttempt.SYSTEM, counting)));
    }
}
