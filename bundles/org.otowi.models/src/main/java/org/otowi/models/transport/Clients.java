package org.otowi.models.transport;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * The HTTP clients of one transport, shared by all its calls: one for each way out. Java 17 has no way to close a
 * client, and keeps idle connections for 20 minutes, far longer than firewalls do, which makes the next request wait for
 * a reply that cannot come. So a client that was idle for longer than {@link #IDLE} is left to the garbage collector,
 * which ends its thread and connections.
 */
final class Clients {

    private static final Duration IDLE = Duration.ofSeconds(45);

    private final Trust trust;
    private final Timing timing;
    private final Map<Way, Used> clients = new HashMap<>();
    private Optional<SSLContext> context = Optional.empty();

    private record Way(boolean secure, Optional<InetSocketAddress> proxy, Duration connect) {}

    private record Used(HttpClient client, long last) {}

    Clients(Trust trust, Timing timing) {
        this.trust = trust;
        this.timing = timing;
    }

    /** A client for one request. */
    synchronized HttpClient get(boolean secure, Optional<ProxyServer> proxy, Duration connect) throws TrustException {
        Way way = new Way(secure, proxy.map(server -> InetSocketAddress.createUnresolved(server.host(), server.port())),
                connect);
        clients.values().removeIf(used -> timing.nanos() - used.last > IDLE.toNanos());
        Used used = clients.get(way);
        HttpClient client = used == null ? make(way) : used.client;
        clients.put(way, new Used(client, timing.nanos()));
        return client;
    }

    /** A request is over, so the client's connections are as young as now. */
    synchronized void used(HttpClient client) {
        clients.replaceAll((way, used) -> used.client == client ? new Used(client, timing.nanos()) : used);
    }

    private HttpClient make(Way way) throws TrustException {
        HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(way.proxy.map(ProxySelector::of).orElse(HttpClient.Builder.NO_PROXY));
        if (!way.connect.isZero() && !way.connect.isNegative()) {
            builder.connectTimeout(way.connect);
        }
        return way.secure ? builder.sslContext(context()).sslParameters(checkingNames()).build() : builder.build();
    }

    /** The client checks host names by itself, unless a system property tells it not to: this holds in any case. */
    private static SSLParameters checkingNames() {
        SSLParameters parameters = new SSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        return parameters;
    }

    private SSLContext context() throws TrustException {
        if (context.isEmpty()) {
            context = Optional.of(Tls.context(trust));
        }
        return context.get();
    }
}
