package org.otowi.models.transport;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.egress.Outgoing;
import org.otowi.models.messages.Messages;

/**
 * Where a redirect leads. Of a question only 307 and 308 are followed, which send it again as it is (RFC 9110, 15.4);
 * the others would turn it into a GET without body, which asks nothing. Never from https to http, at most {@link #MOST}
 * times.
 */
final class Redirects {

    static final int MOST = 5;

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirects() {}

    static boolean isRedirect(int status) {
        return STATUSES.contains(status);
    }

    /** The request as it is sent on. */
    static Outgoing next(Outgoing outgoing, Mailbox.Head head, int hops) throws EndedException {
        Site from = Site.of(outgoing.uri());
        URI target = target(outgoing, head)
                .orElseThrow(() -> ended(EndKind.MODEL, "transport.redirect.nowhere", from));
        Site to = Site.of(target);
        if (!outgoing.method().equals("GET") && head.status() < 304) {
            throw head.status() == 301 ? ended(EndKind.MODEL, "transport.redirect.moved", from, to.scheme() + "://" + to)
                    : ended(EndKind.LOGIN_PAGE, "transport.redirect.login", from, to, head.status());
        }
        if (from.isSecure() && !to.isSecure()) {
            throw ended(EndKind.TLS, "transport.redirect.cleartext", from, to);
        }
        if (hops >= MOST) {
            throw ended(EndKind.SERVER, "transport.redirect.loop", from, MOST);
        }
        return outgoing.redirectedTo(target);
    }

    private static Optional<URI> target(Outgoing outgoing, Mailbox.Head head) {
        try {
            return head.headers().firstValue("location").map(location -> outgoing.uri().resolve(location))
                    .filter(Site::isIn);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static EndedException ended(EndKind kind, String key, Object... arguments) {
        return new EndedException(End.failed(kind, Messages.get(key, arguments)));
    }
}
