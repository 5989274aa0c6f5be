package org.otowi.models.transport;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.regex.Pattern;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.egress.Outgoing;
import org.otowi.models.key.Key;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.KeyHeader;

/** Makes the HTTP request: what the gate let pass, the key, who we are, and what the proxy wants. */
final class Requests {

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");
    /** What the HTTP client or this class sets. */
    private static final Set<String> OURS = Set.of("connection", "content-length", "expect", "host", "upgrade", "user-agent",
            "transfer-encoding", "proxy-authorization", "authorization", "accept-encoding");

    private final String agent;

    Requests(String version) {
        this.agent = "Otowi/" + version;
    }

    /**
     * A request.
     *
     * @param connected run when the connection stands and the body is wanted; never without a body
     */
    HttpRequest make(Outgoing outgoing, Framing framing, Map<String, String> keyHeader, Optional<ProxyServer> proxy,
            Runnable connected) throws EndedException {
        HttpRequest.BodyPublisher body = outgoing.body().length == 0 ? HttpRequest.BodyPublishers.noBody()
                : telling(HttpRequest.BodyPublishers.ofByteArray(outgoing.body()), connected);
        HttpRequest.Builder builder = HttpRequest.newBuilder(outgoing.uri()).method(outgoing.method(), body);
        set(builder, "User-Agent", agent);
        set(builder, "Accept", accept(framing));
        for (Map.Entry<String, String> header : outgoing.headers().entrySet()) {
            if (!OURS.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                set(builder, header.getKey(), header.getValue());
            }
        }
        for (Map.Entry<String, String> header : keyHeader.entrySet()) {
            set(builder, header.getKey(), header.getValue());
        }
        if (proxy.flatMap(ProxyServer::login).isPresent()) {
            set(builder, "Proxy-Authorization", basic(proxy.get().login().get()));
        }
        return builder.build();
    }

    private static HttpRequest.BodyPublisher telling(HttpRequest.BodyPublisher body, Runnable connected) {
        return new HttpRequest.BodyPublisher() {
            @Override
            public long contentLength() {
                return body.contentLength();
            }

            @Override
            public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
                connected.run();
                body.subscribe(subscriber);
            }
        };
    }

    /** The header with the key, as name and value. */
    static Map<String, String> keyHeader(KeyHeader header, Key key) throws EndedException {
        String value = key.value().strip();
        if (!PRINTABLE.matcher(value).matches()) {
            throw new EndedException(End.failed(EndKind.KEY, Messages.get("transport.keyCharacters", key.source())));
        }
        return switch (header) {
            case BEARER -> Map.of("Authorization", "Bearer " + value);
            case API_KEY -> Map.of("api-key", value);
            case X_API_KEY -> Map.of("x-api-key", value);
            case X_GOOG_API_KEY -> Map.of("x-goog-api-key", value);
            case NONE -> Map.of();
        };
    }

    private static String accept(Framing framing) {
        return switch (framing) {
            case SSE -> "text/event-stream, application/json";
            case NDJSON -> "application/x-ndjson, application/json";
            case JSON -> "application/json";
        };
    }

    private static String basic(ProxyServer.Login login) {
        return "Basic " + Base64.getEncoder()
                .encodeToString((login.name() + ":" + login.password()).getBytes(StandardCharsets.UTF_8));
    }

    /** The client's own exception would quote the value. */
    private static void set(HttpRequest.Builder builder, String name, String value) throws EndedException {
        try {
            builder.setHeader(name, value);
        } catch (IllegalArgumentException e) {
            String shown = name.matches("[A-Za-z0-9-]{1,64}") ? name : "?";
            throw new EndedException(End.failed(EndKind.REQUEST, Messages.get("transport.header", shown)));
        }
    }
}
