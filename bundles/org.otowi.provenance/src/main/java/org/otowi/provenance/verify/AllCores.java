package org.otowi.provenance.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same to many things at once, one thing a core, so that no more than that is in memory. Results come in the
 * order of the things. What fails, ends all.
 */
final class AllCores {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private AllCores() {}

    /** @throws CancellationException if the action does, or if the thread is interrupted */
    static <T, R> List<R> map(List<T> things, Function<T, R> action) {
        int threads = Math.min(CORES, things.size());
        if (threads < 2) {
            return things.stream().map(action).toList();
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, AllCores::daemon);
        try {
            return results(things.stream().map(thing -> workers.submit(() -> action.apply(thing))).toList());
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> List<R> results(List<Future<R>> futures) {
        List<R> results = new ArrayList<>();
        try {
            for (Future<R> future : futures) {
                results.add(future.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
        return results;
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "otowi verify");
        thread.setDaemon(true);
        return thread;
    }
}
