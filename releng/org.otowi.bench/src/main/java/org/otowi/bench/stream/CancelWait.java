package org.otowi.bench.stream;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.io.file.PathUtils;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.Ending;

/** From the moment when somebody cancels until the question has ended; before the first text, and after it. */
public final class CancelWait {

    private static final int TIMES = 40;

    private CancelWait() {}

    /** How long it takes, in words. */
    public static String run() throws Exception {
        Path state = Files.createTempDirectory("bench");
        try (EventServer server = EventServer.start()) {
            String before = waits(new Asker(server.at(1, 0, "stall"), state));
            String after = waits(new Asker(server.at(0, 1, "stall"), state));
            return "before the first text " + before + ", after it " + after + " (aim: under 100 ms)";
        } finally {
            PathUtils.deleteDirectory(state);
        }
    }

    private static String waits(Asker asker) throws Exception {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            CountDownLatch begun = new CountDownLatch(1);
            AtomicBoolean cancelled = new AtomicBoolean();
            CompletableFuture<ChatReply> reply =
                    CompletableFuture.supplyAsync(() -> asker.ask(new Begin(begun), cancelled::get));
            begun.await(10, TimeUnit.SECONDS);
            TimeUnit.MICROSECONDS.sleep(17_000L * i % 60_000); // anywhere between two looks
            long start = System.nanoTime();
            cancelled.set(true);
            ChatReply ended = reply.get(10, TimeUnit.SECONDS);
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (ended.end().ending() != Ending.CANCELLED) {
                throw new IllegalStateException(ended + " " + ended.end().message());
            }
        }
        Arrays.sort(millis);
        return String.format(Locale.ROOT, "p50 %.0f ms, at most %.0f ms", millis[TIMES / 2], millis[TIMES - 1]);
    }

    private record Begin(CountDownLatch begun) implements ChatListener {

        @Override
        public void onText(String text) {
            begun.countDown();
        }

        @Override
        public void onThinking() {
            begun.countDown();
        }
    }
}
