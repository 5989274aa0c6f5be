package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Content;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.testing.AppendingProcess;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Verdict;

/** Several writers at once lose nothing and leave a log without defect. */
@Timeout(120)
class ConcurrentSessionsTest {

    private static final int EDITS = 25;

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeEach
    void prepare() {
        research = new ResearchFolder(folder);
    }

    @Test
    void threadsOfOneSession() throws Exception {
        try (RecordingSession session = research.session()) {
            runTogether(() -> append(session, "a"), () -> append(session, "b"), () -> append(session, "c"));
        }
        assertAllRecorded("a", "b", "c");
        assertEquals(1, research.log().entries().stream().map(entry -> entry.stream()).distinct().count());
    }

    @Test
    void sessionsOfOneProcess() throws Exception {
        try (RecordingSession one = research.session(); RecordingSession other = research.session()) {
            runTogether(() -> append(one, "a"), () -> append(other, "b"));
        }
        assertAllRecorded("a", "b");
    }

    @Test
    void processes() throws Exception {
        Process one = start("a");
        Process other = start("b");
        assertEquals(0, one.waitFor());
        assertEquals(0, other.waitFor());
        assertAllRecorded("a", "b");
    }

    @Test
    void aReaderMeetsNoDefectWhileOthersWrite() throws Exception {
        try (RecordingSession session = research.session()) {
            append(session, "a");
            runTogether(() -> append(session, "b"), () -> {
                for (int i = 0; i < EDITS; i++) {
                    assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
                }
            });
        }
        assertAllRecorded("a", "b");
    }

    private void append(RecordingSession session, String name) throws Exception {
        for (int i = 0; i < EDITS; i++) {
            session.recordExternal(research.file(), Content.ofText(name + i + "\n"));
        }
    }

    private Process start(String name) throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), AppendingProcess.class.getName(), research.file().toString(),
                folder.resolve("store").toString(), research.journals().path().toString(), name, String.valueOf(EDITS))
                .redirectErrorStream(true).redirectOutput(new File(folder.toFile(), name + ".out")).start();
    }

    private void assertAllRecorded(String... names) throws Exception {
        Set<Sha256> recorded = new HashSet<>();
        research.log().entries().forEach(entry -> entry.after().ifPresent(state -> recorded.add(state.sha256())));
        for (String name : names) {
            for (int i = 0; i < EDITS; i++) {
                assertTrue(recorded.contains(Content.ofText(name + i + "\n").sha256()), name + i);
            }
        }
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void runTogether(Work... works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            List<Future<?>> results = new ArrayList<>();
            for (Work work : works) {
                results.add(threads.submit(() -> {
                    work.run();
                    return null;
                }));
            }
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
