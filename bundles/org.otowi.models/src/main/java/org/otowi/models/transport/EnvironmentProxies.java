package org.otowi.models.transport;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.otowi.models.messages.Messages;

/**
 * The proxies that the environment names, as curl reads it: {@code https_proxy}, {@code http_proxy} and
 * {@code all_proxy}, except for hosts of {@code no_proxy}; all in lower or upper case. {@code HTTP_PROXY} in upper case
 * is ignored where a web server's request can set it (CVE-2016-5385). This machine itself is always reached directly.
 */
public final class EnvironmentProxies implements ProxySource {

    private final Map<String, String> environment;

    public EnvironmentProxies(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Optional<ProxyServer> proxyFor(URI uri) throws ProxyException {
        Site site = Site.of(uri);
        Optional<String> name = variables(site).filter(variable -> !value(variable).isEmpty()).findFirst();
        if (name.isEmpty() || isDirect(site)) {
            return Optional.empty();
        }
        return Optional.of(server(name.get(), value(name.get())));
    }

    private Stream<String> variables(Site site) {
        Stream<String> own = site.isSecure() ? Stream.of("https_proxy", "HTTPS_PROXY")
                : environment.containsKey("REQUEST_METHOD") ? Stream.of("http_proxy")
                : Stream.of("http_proxy", "HTTP_PROXY");
        return Stream.concat(own, Stream.of("all_proxy", "ALL_PROXY"));
    }

    private String value(String variable) {
        return environment.getOrDefault(variable, "").strip();
    }

    private boolean isDirect(Site site) {
        String list = value("no_proxy").isEmpty() ? value("NO_PROXY") : value("no_proxy");
        return new HostList(List.of(list.split("[,\\s]+"))).has(site) || HostList.isThisMachine(site.host());
    }

    /** The value may hold a password and is never shown. */
    private static ProxyServer server(String variable, String value) throws ProxyException {
        URI uri;
        try {
            uri = URI.create(value.contains("://") ? value : "http://" + value);
        } catch (IllegalArgumentException e) {
            throw new ProxyException(Messages.get("transport.proxy.address", variable));
        }
        if (!"http".equals(uri.getScheme().toLowerCase(Locale.ROOT))) {
            throw new ProxyException(Messages.get("transport.proxy.kind", variable));
        }
        if (uri.getHost() == null) {
            throw new ProxyException(Messages.get("transport.proxy.address", variable));
        }
        return new ProxyServer(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort(),
                Optional.ofNullable(uri.getRawUserInfo()).map(EnvironmentProxies::login));
    }

    private static ProxyServer.Login login(String userInfo) {
        int colon = userInfo.indexOf(':');
        return colon < 0 ? new ProxyServer.Login(decoded(userInfo), "")
                : new ProxyServer.Login(decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1)));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
