package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.testing.BothVerifiers;
import org.otowi.provenance.testing.GeneratedLog;

/** Many logs are judged at once, and it makes no difference. */
class ManyLogsTest {

    @TempDir
    private Path folder;

    @Test
    void reportsComeInTheOrderOfPathsHoweverLargeTheLogsAre() throws Exception {
        List<Path> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Path log = GeneratedLog.write(folder.resolve(String.format("plot%02d.py", i)), 1 + 50 * (i % 7));
            if (i % 5 == 0) {
                Files.writeString(log, Files.readString(log).replaceFirst("\"mono\":0", "\"mono\":1"));
            }
            expected.add(log);
        }
        Report report = Verifier.verifyAll(List.of(folder), VerifyOptions.DEFAULT);
        assertEquals(expected, report.files().stream().map(FileReport::sidecar).toList());
        for (FileReport file : report.files()) {
            assertEquals(Verifier.verify(file.sidecar(), VerifyOptions.DEFAULT), file);
        }
        assertEquals(Verdict.TAMPERED, report.verdict());
    }

    @Test
    void aLogThatIsNamedInTwoWaysIsJudgedOnce() throws Exception {
        Path log = GeneratedLog.write(folder.resolve("plot.py"), 3);
        Path link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);
        try (BothVerifiers both = BothVerifiers.start()) {
            Report report = both.verifyAll(List.of(log, folder.resolve("plot.py"), folder, link,
                    folder.resolve(".").resolve(log.getFileName())), VerifyOptions.DEFAULT);
            assertEquals(List.of(log), report.files().stream().map(FileReport::sidecar).toList());
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void aCheckThatIsCancelledReportsNothing() throws Exception {
        Path log = GeneratedLog.write(folder.resolve("plot.py"), 200);
        GeneratedLog.write(folder.resolve("other.py"), 200);
        AtomicInteger asked = new AtomicInteger();
        Cancellation soon = () -> asked.incrementAndGet() > 100;
        assertThrows(CancellationException.class, () -> Verifier.verify(log, VerifyOptions.DEFAULT, soon));
        assertThrows(CancellationException.class,
                () -> Verifier.verifyAll(List.of(folder), VerifyOptions.DEFAULT, soon));
        assertFalse(asked.get() > 200, "went on after it was cancelled");
    }

    @Test
    @Timeout(60)
    void anInterruptEndsTheWaitAndIsKept() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> AllCores.map(List.of(1, 2), thing -> waitFor(never)));
        assertTrue(Thread.interrupted());
    }

    @Test
    void whatFailsEndsAll() {
        assertThrows(IllegalStateException.class, () -> AllCores.map(List.of(1, 2, 3), thing -> {
            throw new IllegalStateException();
        }));
        assertThrows(StackOverflowError.class, () -> AllCores.map(List.of(1, 2, 3), thing -> {
            throw new StackOverflowError();
        }));
    }

    @Test
    void resultsComeInTheOrderOfTheThings() {
        List<Integer> things = IntStream.range(0, 1_000).boxed().toList();
        assertEquals(things, AllCores.map(things, thing -> thing));
    }

    private static Integer waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
