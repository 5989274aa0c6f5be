package org.otowi.models.transport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.messages.Messages;
import org.otowi.models.settings.Limits;

/** Reads the body of a reply that is good by its status, and feeds its events to the reader. */
final class ReplyBody {

    /** The most bytes of one event. */
    static final int MOST_OF_EVENT = 8 << 20;

    private static final int SCRATCH = 16 << 10;
    private static final long GRACE = Duration.ofMillis(25).toNanos();

    private final Incoming reply;
    private final Framing framing;
    private final Limits limits;
    private final EventReader reader;
    private final Progress progress;
    private final Watch watch;
    private final Prologue prologue = new Prologue();
    private final byte[] scratch = new byte[SCRATCH];
    private Optional<Framer> framer = Optional.empty();
    private long bytes;
    private boolean atEnd;

    ReplyBody(Incoming reply, Call call, EventReader reader, Progress progress, Watch watch) {
        this.reply = reply;
        this.framing = call.framing();
        this.limits = call.limits();
        this.reader = reader;
        this.progress = progress;
        this.watch = watch;
    }

    /** Reads to the end in good order, or until the reader has enough. */
    void read() throws EndedException {
        reply.refuseWrongKind(framing);
        long idle = watch.fromNow(limits.idle());
        while (true) {
            long deadline = progress.hasBegun() ? idle : watch.sinceStart(limits.firstToken());
            Mailbox.Mail mail = watch.await(reply.mailbox(), deadline, !progress.hasBegun(), this::late);
            idle = watch.fromNow(limits.idle());
            if (mail instanceof Mailbox.Failure) {
                throw reply.failures().broken(progress.hasText());
            }
            if (mail instanceof Mailbox.Last) {
                end();
                return;
            }
            if (mail instanceof Mailbox.Piece piece && takeAll(piece)) {
                drain();
                return;
            }
        }
    }

    private boolean takeAll(Mailbox.Piece piece) throws EndedException {
        for (ByteBuffer buffer : piece.buffers()) {
            while (buffer.hasRemaining()) {
                int size = Math.min(buffer.remaining(), scratch.length);
                buffer.get(scratch, 0, size);
                if (take(size)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean take(int size) throws EndedException {
        bytes += size;
        if (bytes > limits.replyBytes()) {
            throw tooMuch(limits.replyBytes());
        }
        int from = prologue.skip(scratch, 0, size);
        if (from == size) {
            return false;
        }
        if (framer.isEmpty()) {
            framer = Optional.of(framer(scratch[from]));
        }
        boolean enough = framer.get().feed(scratch, from, size);
        if (framer.get().held() > MOST_OF_EVENT) {
            throw tooMuch(MOST_OF_EVENT);
        }
        return enough;
    }

    private Framer framer(byte first) throws EndedException {
        if (first == '<') {
            throw reply.loginPage();
        }
        return framing == Framing.SSE && (first == '{' || first == '[') ? new WholeFramer(this::takeUnstreamed)
                : Framer.of(framing, this::takeEvent);
    }

    private boolean takeEvent(String event, String data) throws EndedException {
        watch.check();
        try {
            Signal signal = reader.read(event, data);
            progress.saw(signal);
            return signal == Signal.DONE;
        } catch (MalformedException e) {
            if (atEnd && framing != Framing.JSON) {
                return true; // a stream that broke within an event: the reader saw no end, which says it all
            }
            throw new EndedException(End.failed(EndKind.MALFORMED, e.getMessage()));
        }
    }

    /** A stream was asked for, and a JSON document came: an error, or a server that cannot stream. */
    private boolean takeUnstreamed(String event, String data) throws EndedException {
        Optional<ProviderError> error = Statuses.error(data.getBytes(StandardCharsets.UTF_8));
        if (error.isPresent()) {
            throw new EndedException(reply.statuses().despiteStatus(error.get()));
        }
        return takeEvent(event, data);
    }

    private void end() throws EndedException {
        atEnd = true;
        if (framer.isPresent()) {
            framer.get().end();
        }
    }

    /** The end of the body usually follows at once, and then the connection can be used again. */
    private void drain() {
        try {
            Mailbox.Mail mail = reply.mailbox().poll(GRACE);
            while (mail instanceof Mailbox.Piece && bytes < limits.replyBytes()) {
                bytes += SCRATCH;
                mail = reply.mailbox().poll(GRACE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private End late() {
        if (!progress.hasBegun()) {
            return End.failed(EndKind.FIRST_TOKEN,
                    Messages.get("transport.firstToken", reply.site(), limits.firstToken().toSeconds()));
        }
        return cutOff(EndKind.IDLE, Messages.get("transport.idle", reply.site(), limits.idle().toSeconds()));
    }

    private EndedException tooMuch(long most) {
        return new EndedException(cutOff(EndKind.SIZE, Messages.get("transport.size", reply.site(), most)));
    }

    private End cutOff(EndKind kind, String message) {
        return progress.hasText() ? End.truncated(kind, message) : End.failed(kind, message);
    }
}
