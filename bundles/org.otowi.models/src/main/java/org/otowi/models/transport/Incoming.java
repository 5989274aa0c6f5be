package org.otowi.models.transport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.messages.Messages;
import org.otowi.models.settings.Limits;

/**
 * A reply whose headers are there.
 *
 * @param site who replies
 * @param head status and headers
 * @param mailbox where the body comes from
 * @param failures says what breaks mean
 * @param statuses says what errors mean
 */
record Incoming(Site site, Mailbox.Head head, Mailbox mailbox, Failures failures, Statuses statuses) {

    private static final int MOST_OF_ERROR = 64 << 10;

    boolean isGood() {
        return head.status() >= 200 && head.status() < 300;
    }

    /** Refuses what cannot be a reply in this framing. */
    void refuseWrongKind(Framing framing) throws EndedException {
        ContentType type = ContentType.of(head.headers());
        if (type.isHtml()) {
            throw loginPage();
        }
        if (!type.fits(framing)) {
            throw malformed("transport.type", type.shown());
        }
        if (!head.headers().firstValue("content-encoding").orElse("identity").strip().equalsIgnoreCase("identity")) {
            throw malformed("transport.encoding", "");
        }
    }

    EndedException loginPage() {
        return new EndedException(End.failed(EndKind.LOGIN_PAGE,
                Messages.get("transport.status.LOGIN_PAGE", site, head.status(), "", "")));
    }

    private EndedException malformed(String key, String argument) {
        return new EndedException(End.failed(EndKind.MALFORMED, Messages.get(key, site, argument)));
    }

    /** What a reply that is an error means; reads as much of it as there is without long waiting. */
    EndedException error(Watch watch, Limits limits, Instant now) throws EndedException {
        byte[] body = body(watch, limits);
        int first = new Prologue().skip(body, 0, body.length);
        boolean html = ContentType.of(head.headers()).isHtml() || first < body.length && body[first] == '<';
        return statuses.of(head.status(), body, html, RetryAfter.of(head.headers(), now));
    }

    private byte[] body(Watch watch, Limits limits) throws EndedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long deadline = watch.fromNow(limits.idle());
        End late = End.failed(EndKind.IDLE, "");
        try {
            while (body.size() < MOST_OF_ERROR
                    && watch.await(mailbox, deadline, true, () -> late) instanceof Mailbox.Piece piece) {
                for (ByteBuffer buffer : piece.buffers()) {
                    byte[] bytes = new byte[buffer.remaining()];
                    buffer.get(bytes);
                    body.writeBytes(bytes);
                }
            }
        } catch (EndedException e) {
            if (e.end() != late) {
                throw e;
            }
        }
        return body.toByteArray();
    }
}
