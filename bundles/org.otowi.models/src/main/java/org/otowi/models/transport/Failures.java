package org.otowi.models.transport;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.messages.Messages;

/** Says what the HTTP client's exceptions mean, in our own words: theirs may hold anything. */
final class Failures {

    private static final Pattern TUNNEL = Pattern.compile("Tunnel failed, got: ([0-9]{3})");

    private final Site site;
    private final Optional<ProxyServer> proxy;

    Failures(Site site, Optional<ProxyServer> proxy) {
        this.site = site;
        this.proxy = proxy;
    }

    /** The end of an attempt that failed before a reply came. */
    EndedException before(Throwable failure) {
        if (has(failure, HttpConnectTimeoutException.class::isInstance)) {
            return unreached(EndKind.CONNECT, "transport.connectTime");
        }
        if (has(failure, cause -> cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException)) {
            return unreached(EndKind.NAME, "transport.name");
        }
        if (has(failure, ConnectException.class::isInstance)) {
            return unreached(EndKind.CONNECT, "transport.connect");
        }
        Optional<String> tunnel = tunnelStatus(failure);
        if (tunnel.isPresent()) {
            return new EndedException(
                    End.failed(EndKind.PROXY, Messages.get("transport.tunnel", proxyName(), site, tunnel.get())));
        }
        if (has(failure, SSLException.class::isInstance)) {
            return new EndedException(End.failed(EndKind.TLS, Messages.get(tlsMessage(failure), site)));
        }
        return broken(false);
    }

    /** The end of an attempt whose connection broke. */
    EndedException broken(boolean text) {
        String message = Messages.get(text ? "transport.cut" : "transport.broken", site);
        return new EndedException(text ? End.truncated(EndKind.NETWORK, message) : End.failed(EndKind.NETWORK, message),
                new EndedException.Repetition(Messages.get("transport.reason.broken", site), Optional.empty()));
    }

    boolean throughProxy() {
        return proxy.isPresent();
    }

    /** The end of an attempt that found no connection in time. */
    End tooSlow() {
        return unreached(EndKind.CONNECT, "transport.connectTime").end();
    }

    /** The end of an attempt in which either the proxy opened no tunnel or the server said nothing. */
    End silent(Duration limit) {
        return End.failed(EndKind.PROXY, Messages.get("transport.silent", proxyName(), site, limit.toSeconds()));
    }

    private EndedException unreached(EndKind kind, String key) {
        return new EndedException(proxy.isPresent()
                ? End.failed(EndKind.PROXY, Messages.get("transport.proxyUnreached", proxyName(), site))
                : End.failed(kind, Messages.get(key, site, site.host())));
    }

    private String proxyName() {
        return proxy.map(server -> server.host() + ":" + server.port()).orElse("");
    }

    private static Optional<String> tunnelStatus(Throwable failure) {
        return causes(failure).map(Throwable::getMessage).filter(message -> message != null).map(TUNNEL::matcher)
                .filter(Matcher::find).map(matcher -> matcher.group(1)).findFirst();
    }

    private static String tlsMessage(Throwable failure) {
        if (has(failure, CertificateExpiredException.class::isInstance)) {
            return "transport.tls.expired";
        }
        if (says(failure, "No subject alternative", "No name matching")) {
            return "transport.tls.name";
        }
        if (has(failure, CertPathValidatorException.class::isInstance)
                || says(failure, "unable to find valid certification path", "PKIX path")) {
            return "transport.tls.authority";
        }
        if (says(failure, "bad_certificate", "certificate_required", "certificate_unknown", "unknown_ca")) {
            return "transport.tls.client";
        }
        return says(failure, "Unsupported or unrecognized SSL message", "plaintext connection")
                ? "transport.tls.cleartext" : "transport.tls";
    }

    private static boolean says(Throwable failure, String... parts) {
        return causes(failure).map(Throwable::getMessage).filter(message -> message != null)
                .anyMatch(message -> Stream.of(parts).anyMatch(message::contains));
    }

    private static boolean has(Throwable failure, Predicate<Throwable> kind) {
        return causes(failure).anyMatch(kind);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
