package org.otowi.bench.stream;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.provenance.Cancellation;

/** Many streams at once: what they hold in memory after a quarter of their events, and after all. */
public final class ManyStreams {

    private static final int STREAMS = 64;
    private static final int EVENTS = 20_000;

    private final CyclicBarrier quarter = new CyclicBarrier(STREAMS, () -> early = usedMebibytes());
    private final CyclicBarrier whole = new CyclicBarrier(STREAMS, () -> late = usedMebibytes());
    private volatile double early;
    private volatile double late;

    private ManyStreams() {}

    /** What came of it, in words. */
    public static String run() throws Exception {
        return new ManyStreams().measure();
    }

    private String measure() throws Exception {
        Path state = Files.createTempDirectory("bench");
        ExecutorService threads = Executors.newFixedThreadPool(STREAMS);
        try (EventServer server = EventServer.start()) {
            Asker asker = new Asker(server.at(EVENTS, 1, "end"), state);
            double before = usedMebibytes();
            long start = System.nanoTime();
            List<Future<ChatReply>> replies = new ArrayList<>();
            for (int i = 0; i < STREAMS; i++) {
                replies.add(threads.submit(() -> asker.ask(new Reader(), Cancellation.NEVER)));
            }
            for (Future<ChatReply> reply : replies) {
                ChatReply ended = reply.get(5, TimeUnit.MINUTES);
                if (!ended.end().isComplete()) {
                    throw new IllegalStateException(ended + " " + ended.end().message());
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return String.format(Locale.ROOT, "%,.0f events/s; heap %.1f MiB more after a quarter, %.1f MiB more after all",
                    STREAMS * EVENTS / seconds, early - before, late - before);
        } finally {
            threads.shutdownNow();
            PathUtils.deleteDirectory(state);
        }
    }

    private static double usedMebibytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / (double) (1 << 20);
    }

    /** Meets the readers of the other streams twice. */
    private final class Reader implements ChatListener {

        private int events;

        @Override
        public void onText(String text) {}

        @Override
        public void onThinking() {
            events++;
            if (events == EVENTS / 4) {
                meet(quarter);
            } else if (events == EVENTS) {
                meet(whole);
            }
        }

        private void meet(CyclicBarrier barrier) {
            try {
                barrier.await(2, TimeUnit.MINUTES);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
