package org.otowi.models.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.otowi.models.messages.Messages;
import org.otowi.provenance.Cancellation;

/**
 * One run of a program that prints a token. No shell is between, it gets no input, what it says on standard error is thrown
 * away, and it is ended, with all that it started, when time is over or nobody wants the token any more.
 */
final class CredentialCommand {

    private static final int MAX_OUTPUT = 64 << 10;
    private static final long STEP_MILLIS = 25;

    private final List<String> command;
    private final Duration patience;

    CredentialCommand(List<String> command, Duration patience) {
        this.command = command;
        this.patience = patience;
    }

    /**
     * The token.
     *
     * @throws KeyException if there is none; says nothing of what was printed
     * @throws CancellationException if cancelled
     */
    Key run(Cancellation cancellation) throws KeyException {
        Process process = start();
        try {
            CompletableFuture<byte[]> output = outputOf(process);
            byte[] printed = await(process, output, cancellation);
            if (process.exitValue() != 0) {
                throw failed("key.command.failed", process.exitValue());
            }
            return KeyText.read(new String(printed, StandardCharsets.UTF_8), Messages.get("key.command", command.get(0)));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start() throws KeyException {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            return process;
        } catch (IOException | IllegalArgumentException e) {
            throw failed("key.command.missing");
        }
    }

    private static CompletableFuture<byte[]> outputOf(Process process) {
        CompletableFuture<byte[]> output = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (InputStream in = process.getInputStream()) {
                output.complete(in.readNBytes(MAX_OUTPUT + 1));
            } catch (IOException e) {
                output.complete(new byte[0]);
            }
        }, "otowi-credential-command");
        reader.setDaemon(true);
        reader.start();
        return output;
    }

    private byte[] await(Process process, CompletableFuture<byte[]> output, Cancellation cancellation) throws KeyException {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (System.nanoTime() < end) {
                cancellation.check();
                if (output.isDone() && (process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS) || isTooLong(output))) {
                    return whole(output);
                }
                waitFor(output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        throw failed("key.command.time", patience.toSeconds());
    }

    private byte[] whole(CompletableFuture<byte[]> output) throws KeyException {
        if (isTooLong(output)) {
            throw failed("key.command.long", MAX_OUTPUT);
        }
        return output.join();
    }

    private static boolean isTooLong(CompletableFuture<byte[]> output) {
        return output.join().length > MAX_OUTPUT;
    }

    private static void waitFor(CompletableFuture<byte[]> output) throws InterruptedException {
        try {
            output.get(STEP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // looks again
        }
    }

    private KeyException failed(String key, Object... more) {
        Object first = more.length > 0 ? more[0] : "";
        return new KeyException(Messages.get(key, command.get(0), first));
    }
}
