package org.otowi.models.transport;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Decision;
import org.otowi.models.egress.EgressGate;
import org.otowi.models.egress.Outgoing;
import org.otowi.models.egress.Verdict;
import org.otowi.models.key.Key;
import org.otowi.models.key.KeyException;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.KeyHeader;
import org.otowi.provenance.Cancellation;

/** One call from its first attempt to its one end; used once, by one thread. */
final class Exchange {

    private final Parts parts;
    private final Call call;
    private final Supplier<? extends EventReader> readers;
    private final ChatListener listener;
    private final Cancellation cancellation;
    private final Watch watch;
    private Progress progress = new Progress();
    private Optional<String> receipt = Optional.empty();
    private Map<String, String> headers = Map.of();
    private Optional<Optional<Key>> key = Optional.empty();
    private int attempts;

    /** What all calls of a transport share. */
    record Parts(EgressGate gate, ProxySource proxies, Clients clients, Requests requests, Timing timing) {}

    Exchange(Parts parts, Call call, Supplier<? extends EventReader> readers, ChatListener listener,
            Cancellation cancellation) {
        this.parts = parts;
        this.call = call;
        this.readers = readers;
        this.listener = listener;
        this.cancellation = cancellation;
        this.watch = new Watch(parts.timing(), cancellation, listener);
    }

    Received run() {
        Optional<End> end;
        try {
            end = attempts();
        } catch (CancellationException e) {
            end = Optional.of(Watch.cancelled().end());
        } catch (RuntimeException | Error e) { // of a reader, a listener or ours: whoever waits for the end gets one
            end = Optional.of(End.failed(EndKind.MALFORMED,
                    Messages.get("transport.unexpected", e.getClass().getSimpleName())));
        }
        return new Received(end, receipt, headers, attempts);
    }

    private Optional<End> attempts() {
        while (true) {
            try {
                attempt();
                return Optional.empty();
            } catch (EndedException e) {
                Optional<EndedException.Repetition> repetition = e.repetition().filter(why -> !progress.hasBegun());
                if (repetition.isEmpty() || attempts > call.limits().retries()) {
                    return Optional.of(repetition.isPresent() && attempts > 1 ? tried(e.end()) : e.end());
                }
                Optional<End> cancelled = pause(repetition.get());
                if (cancelled.isPresent()) {
                    return cancelled;
                }
            }
        }
    }

    private End tried(End end) {
        return end.ending() == Ending.FAILED
                ? End.failed(end.kind().orElseThrow(), end.message() + " " + Messages.get("transport.tried", attempts))
                : end;
    }

    private Optional<End> pause(EndedException.Repetition repetition) {
        Duration pause = Pause.before(attempts + 1, repetition.asked(), call.limits().longestPause(),
                parts.timing().jitter());
        listener.onRetry(repetition.reason(), pause, attempts + 1);
        try {
            watch.pause(pause);
            return Optional.empty();
        } catch (EndedException e) {
            return Optional.of(e.end());
        }
    }

    private void attempt() throws EndedException {
        progress = new Progress();
        EventReader reader = readers.get();
        Outgoing outgoing = call.outgoing();
        for (int hops = 0; true; hops++) {
            watch.check();
            pass(outgoing);
            Optional<ProxyServer> proxy = proxy(outgoing);
            Map<String, String> keyHeader = keyHeader(outgoing);
            try (Sending sending = send(outgoing, keyHeader, proxy, hops)) {
                Incoming reply = reply(outgoing, sending, proxy, !keyHeader.isEmpty());
                if (!Redirects.isRedirect(reply.head().status())) {
                    receive(reply, reader);
                    return;
                }
                outgoing = Redirects.next(outgoing, reply.head(), hops);
            }
        }
    }

    /** Asks the gate; a gate that fails lets nothing pass. */
    private void pass(Outgoing outgoing) throws EndedException {
        if (!Site.isIn(outgoing.uri())) {
            throw new EndedException(End.failed(EndKind.REQUEST, Messages.get("transport.address")));
        }
        Decision decision;
        try {
            decision = parts.gate().pass(outgoing, watch::isCancelled);
        } catch (CancellationException e) {
            throw Watch.cancelled();
        } catch (RuntimeException | StackOverflowError e) {
            throw new EndedException(End.blocked(EndKind.GATE,
                    Messages.get("transport.gate", e.getClass().getSimpleName())));
        }
        receipt = decision.receipt().or(() -> receipt);
        watch.check();
        if (!decision.sends()) {
            String why = decision.reasons();
            throw new EndedException(End.blocked(decision.verdict() == Verdict.WARN ? EndKind.JUSTIFICATION : EndKind.GATE,
                    why.isEmpty() ? Messages.get("transport.blocked", Site.of(outgoing.uri())) : why));
        }
    }

    private Optional<ProxyServer> proxy(Outgoing outgoing) throws EndedException {
        try {
            return parts.proxies().proxyFor(outgoing.uri());
        } catch (ProxyException e) {
            throw new EndedException(End.failed(EndKind.PROXY, e.getMessage()));
        }
    }

    /** The key goes to the site that was asked and to no other. */
    private Map<String, String> keyHeader(Outgoing outgoing) throws EndedException {
        if (call.keyHeader() == KeyHeader.NONE || !Site.of(outgoing.uri()).equals(Site.of(call.outgoing().uri()))) {
            return Map.of();
        }
        if (key.isEmpty()) {
            try {
                key = Optional.of(call.key().find(cancellation));
            } catch (KeyException e) {
                throw new EndedException(End.failed(EndKind.KEY, e.getMessage()));
            }
            watch.check();
        }
        return key.get().isEmpty() ? Map.of() : Requests.keyHeader(call.keyHeader(), key.get().get());
    }

    private Sending send(Outgoing outgoing, Map<String, String> keyHeader, Optional<ProxyServer> proxy, int hops)
            throws EndedException {
        Mailbox mailbox = new Mailbox();
        HttpRequest request = parts.requests().make(outgoing, call.framing(), keyHeader, proxy, mailbox::putConnected);
        HttpClient client;
        try {
            client = parts.clients().get(Site.of(outgoing.uri()).isSecure(), proxy, call.limits().connect());
        } catch (TrustException e) {
            throw new EndedException(End.failed(EndKind.TLS, e.getMessage()));
        }
        attempts += hops == 0 ? 1 : 0;
        watch.restart();
        return new Sending(parts.clients(), client, request, mailbox);
    }

    private Incoming reply(Outgoing outgoing, Sending sending, Optional<ProxyServer> proxy, boolean keySent)
            throws EndedException {
        Site site = Site.of(outgoing.uri());
        Failures failures = new Failures(site, proxy);
        Mailbox.Mail mail = first(outgoing, sending, failures);
        if (mail instanceof Mailbox.Head head) {
            headers = told(head);
            return new Incoming(site, head, sending.mailbox(), failures, new Statuses(site, proxy,
                    keySent ? key.flatMap(found -> found).map(Key::source) : Optional.empty()));
        }
        throw mail instanceof Mailbox.Failure failure ? failures.before(failure.cause()) : failures.broken(false);
    }

    /**
     * The first of the reply. The client's own limit does not hold for a proxy that takes the connection and opens no
     * tunnel; ours does. Without a body nothing tells that the tunnel is open, and nobody thinks: so both share a limit.
     */
    private Mailbox.Mail first(Outgoing outgoing, Sending sending, Failures failures) throws EndedException {
        Site site = Site.of(outgoing.uri());
        long firstToken = watch.sinceStart(call.limits().firstToken());
        Supplier<End> late = () -> End.failed(EndKind.FIRST_TOKEN,
                Messages.get("transport.firstToken", site, call.limits().firstToken().toSeconds()));
        boolean tunnel = failures.throughProxy() && site.isSecure();
        if (tunnel && outgoing.body().length == 0) {
            Duration both = call.limits().connect().plus(call.limits().idle());
            Duration limit = both.compareTo(call.limits().firstToken()) < 0 ? both : call.limits().firstToken();
            return watch.await(sending.mailbox(), watch.sinceStart(limit), true, () -> failures.silent(limit));
        }
        Mailbox.Mail mail = tunnel
                ? watch.await(sending.mailbox(), watch.sinceStart(call.limits().connect()), true, failures::tooSlow)
                : watch.await(sending.mailbox(), firstToken, true, late);
        return mail instanceof Mailbox.Connected ? watch.await(sending.mailbox(), firstToken, true, late) : mail;
    }

    private void receive(Incoming reply, EventReader reader) throws EndedException {
        if (!reply.isGood()) {
            throw reply.error(watch, call.limits(), parts.timing().now());
        }
        new ReplyBody(reply, call, reader, progress, watch).read();
    }

    /** Headers about the request; others, such as cookies, are nobody's business. */
    private static Map<String, String> told(Mailbox.Head head) {
        Map<String, String> told = new TreeMap<>();
        head.headers().map().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.matches(".*(request-?id|ratelimit|retry-after).*") && values.get(0).matches("[\\x20-\\x7e]{1,200}")) {
                told.put(lower, values.get(0));
            }
        });
        return told;
    }
}
