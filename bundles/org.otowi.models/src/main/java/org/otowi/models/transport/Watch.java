package org.otowi.models.transport;

import java.time.Duration;
import java.util.function.Supplier;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.End;
import org.otowi.models.messages.Messages;
import org.otowi.provenance.Cancellation;

/** Waits on behalf of the thread that asked, and meanwhile looks after cancellation and limits. */
final class Watch {

    private static final long LOOK = Duration.ofMillis(20).toNanos();
    private static final long TELL = Duration.ofSeconds(1).toNanos();

    private final Timing timing;
    private final Cancellation cancellation;
    private final ChatListener listener;
    private long start;
    private long told;

    Watch(Timing timing, Cancellation cancellation, ChatListener listener) {
        this.timing = timing;
        this.cancellation = cancellation;
        this.listener = listener;
    }

    /** A new attempt begins. */
    void restart() {
        start = timing.nanos();
        told = start;
    }

    /** When a limit that begins with the attempt is over. */
    long sinceStart(Duration limit) {
        return start + nanos(limit);
    }

    /** When a limit that begins now is over. */
    long fromNow(Duration limit) {
        return timing.nanos() + nanos(limit);
    }

    /** The longest that the system's clock can tell apart is far more than anybody waits. */
    private static long nanos(Duration limit) {
        return limit.compareTo(Duration.ofDays(365)) > 0 ? Duration.ofDays(365).toNanos() : limit.toNanos();
    }

    /**
     * The next thing that arrives.
     *
     * @param telling whether the person is told that nothing came yet
     * @param late makes the end if nothing comes before the deadline
     */
    Mailbox.Mail await(Mailbox mailbox, long deadline, boolean telling, Supplier<End> late) throws EndedException {
        try {
            while (true) {
                check();
                long left = deadline - timing.nanos();
                Mailbox.Mail mail = mailbox.poll(Math.max(0, Math.min(left, LOOK)));
                if (mail != null) {
                    return mail;
                }
                if (deadline - timing.nanos() <= 0) {
                    throw new EndedException(late.get());
                }
                if (telling && timing.nanos() - told >= TELL) {
                    told = timing.nanos();
                    listener.onWaiting(Duration.ofNanos(told - start));
                }
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Rests, unless it is cancelled meanwhile. */
    void pause(Duration pause) throws EndedException {
        long end = fromNow(pause);
        try {
            for (long left = end - timing.nanos(); left > 0; left = end - timing.nanos()) {
                check();
                timing.rest(Math.min(left, LOOK));
            }
            check();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Ends the call if it is cancelled. */
    void check() throws EndedException {
        if (isCancelled()) {
            throw cancelled();
        }
    }

    boolean isCancelled() {
        return Thread.currentThread().isInterrupted() || cancellation.isCancelled();
    }

    private static EndedException interrupted() {
        Thread.currentThread().interrupt();
        return cancelled();
    }

    static EndedException cancelled() {
        return new EndedException(End.cancelled(Messages.get("transport.cancelled")));
    }
}
