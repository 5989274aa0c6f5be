package org.otowi.models.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.messages.Messages;

/** Says what a reply that is an error means: its status first, then the provider's code. Nothing else of it is shown. */
final class Statuses {

    private static final Set<Integer> REPEATED = Set.of(429, 502, 503, 504, 529);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Site site;
    private final Optional<ProxyServer> proxy;
    private final Optional<String> keySource;

    /** @param keySource where the key came from that was sent; empty if none was */
    Statuses(Site site, Optional<ProxyServer> proxy, Optional<String> keySource) {
        this.site = site;
        this.proxy = proxy;
        this.keySource = keySource;
    }

    /**
     * The end of an attempt.
     *
     * @param html whether the body is a page for people
     * @param asked the pause that the server asked for
     */
    EndedException of(int status, byte[] body, boolean html, Optional<Duration> asked) {
        Optional<ProviderError> error = html ? Optional.empty()
                : json(body).flatMap(node -> ProviderError.read(node).or(() -> Optional.of(node).map(ProviderError::of)));
        EndKind kind = kind(status, html, error.map(ProviderError::kind));
        End end = end(status, kind, error);
        boolean quota = error.flatMap(ProviderError::code).map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> code.contains("quota") || code.contains("billing")).isPresent();
        return REPEATED.contains(status) && !(status == 429 && quota)
                ? new EndedException(end, new EndedException.Repetition(reason(status), asked)) : new EndedException(end);
    }

    /** The error that a body holds, if it does. */
    static Optional<ProviderError> error(byte[] body) {
        return json(body).flatMap(ProviderError::read);
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body));
        } catch (IOException e) {
            return Optional.empty(); // no JSON, which errors often are not
        }
    }

    /** The end of a reply that was no error by its status, but is one. */
    End despiteStatus(ProviderError error) {
        return end(200, error.kind(), Optional.of(error));
    }

    private static EndKind kind(int status, boolean html, Optional<EndKind> said) {
        return switch (status) {
            case 407 -> EndKind.PROXY;
            case 511 -> EndKind.LOGIN_PAGE;
            case 401, 403 -> html ? EndKind.LOGIN_PAGE : said.filter(EndKind.MODEL::equals).orElse(EndKind.KEY);
            case 404, 405, 410 -> EndKind.MODEL;
            case 413 -> EndKind.CONTEXT_LENGTH;
            case 402, 429 -> EndKind.QUOTA;
            default -> status < 400 ? EndKind.MALFORMED
                    : status < 500 ? said.filter(kind -> kind != EndKind.SERVER).orElse(EndKind.REQUEST)
                    : said.filter(EndKind.CONTEXT_LENGTH::equals).orElse(EndKind.SERVER);
        };
    }

    private End end(int status, EndKind kind, Optional<ProviderError> error) {
        String code = error.flatMap(ProviderError::code).map(word -> ", " + word).orElse("");
        String message = Messages.get(key(kind), site, status, code, proxy.map(ProxyServer::host).orElse(""),
                keySource.orElse(""));
        return kind == EndKind.FILTER ? End.blocked(kind, message) : End.failed(kind, message);
    }

    private String key(EndKind kind) {
        return switch (kind) {
            case KEY -> keySource.isPresent() ? "transport.status.KEY" : "transport.status.noKey";
            case PROXY -> proxy.flatMap(ProxyServer::login).isEmpty() ? "transport.status.PROXY"
                    : site.isSecure() && Tunnels.refuseBasic() ? "transport.status.tunnelLogin"
                    : "transport.status.proxyLogin";
            default -> "transport.status." + kind.name();
        };
    }

    private String reason(int status) {
        return Messages.get(status == 429 ? "transport.reason.slower" : "transport.reason.unavailable", site, status);
    }
}
