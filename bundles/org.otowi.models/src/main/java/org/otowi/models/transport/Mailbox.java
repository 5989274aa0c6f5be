package org.otowi.models.transport;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Brings what the HTTP client's threads see to the thread that asked, with few pieces under way at once. */
final class Mailbox implements HttpResponse.BodySubscriber<Void> {

    private static final int PIECES = 4;

    private final BlockingQueue<Mail> queue = new LinkedBlockingQueue<>();
    private volatile Flow.Subscription subscription;
    private volatile boolean closed;
    private volatile boolean complete;
    private volatile boolean headed;

    /** What arrives. */
    sealed interface Mail permits Connected, Head, Piece, Failure, Last {}

    /** The connection stands, proxies included, and the body of the request is about to be sent. */
    record Connected() implements Mail {}

    record Head(int status, HttpHeaders headers) implements Mail {}

    record Piece(List<ByteBuffer> buffers) implements Mail {}

    record Failure(Throwable cause) implements Mail {}

    record Last() implements Mail {}

    void putConnected() {
        queue.add(new Connected());
    }

    void putHead(Head head) {
        headed = true;
        queue.add(head);
    }

    boolean hasHead() {
        return headed;
    }

    /** The next one, or null if none comes in time. */
    Mail poll(long nanos) throws InterruptedException {
        Mail mail = queue.poll(nanos, TimeUnit.NANOSECONDS);
        if (mail instanceof Piece) {
            subscription.request(1);
        }
        return mail;
    }

    /** Whether all of the reply has come, so that the connection can be used again. */
    boolean isComplete() {
        return complete;
    }

    /** Wants no more. */
    void close() {
        closed = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public CompletionStage<Void> getBody() {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onSubscribe(Flow.Subscription pieces) {
        subscription = pieces;
        if (closed) {
            pieces.cancel();
        } else {
            pieces.request(PIECES);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        queue.add(new Piece(buffers));
    }

    @Override
    public void onError(Throwable cause) {
        queue.add(new Failure(cause));
    }

    @Override
    public void onComplete() {
        complete = true;
        queue.add(new Last());
    }
}
