package org.otowi.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.otowi.documents.Cancellation;

/**
 * Ctrl-C: asks the command to stop and gives it a moment, so that a file or entry that is being written is whole. The
 * process then ends with the code that the system gives to an interrupted one (130 on Unix).
 */
final class Interruption implements Cancellation {

    private static final long MOMENT_SECONDS = 1;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean cancelled;

    /** Listens for the end of the process. */
    void install() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "otowi-stop"));
    }

    /** The command has ended by itself. */
    void finished() {
        done.countDown();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    private void stop() {
        cancelled = true;
        try {
            done.await(MOMENT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
