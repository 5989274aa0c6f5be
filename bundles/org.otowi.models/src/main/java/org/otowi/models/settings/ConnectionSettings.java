package org.otowi.models.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.models.key.Key;
import org.otowi.models.transport.EnvironmentProxies;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;

/**
 * How servers are reached.
 *
 * @param caFile PEM file with certificates of further authorities
 * @param certificate our own certificate, for servers that want one
 * @param proxy address of the proxy, over that of the environment; {@code none} for no proxy
 * @param noProxy hosts that are reached directly; counts only with {@code proxy}
 */
public record ConnectionSettings(Optional<Path> caFile, Optional<Certificate> certificate, Optional<String> proxy,
        List<String> noProxy) {

    /** What Java trusts, and the proxy that the environment names. */
    public static final ConnectionSettings DEFAULT =
            new ConnectionSettings(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public ConnectionSettings {
        noProxy = List.copyOf(noProxy);
    }

    /**
     * A certificate of our own.
     *
     * @param file a PKCS #12 file, or a PEM file with the certificate and those above it
     * @param keyFile the PEM file with the key; empty for PKCS #12
     * @param passwordVariable the environment variable that holds the password of the PKCS #12 file
     */
    public record Certificate(Path file, Optional<Path> keyFile, Optional<String> passwordVariable) {}

    /** Whom to trust, with the password that the environment holds. */
    public Trust trust(Map<String, String> environment) {
        return new Trust(caFile.stream().toList(), certificate.map(own -> new Trust.ClientCertificate(own.file(),
                own.keyFile(),
                own.passwordVariable().flatMap(name -> Optional.ofNullable(environment.get(name))
                        .map(value -> new Key(value, name))))));
    }

    /**
     * Which proxy leads where.
     *
     * @param usual what holds where no proxy is set here
     */
    public ProxySource proxies(ProxySource usual) {
        if (proxy.isEmpty()) {
            return usual;
        }
        return proxy.get().equals("none") ? ProxySource.NONE : new EnvironmentProxies(Map.of("http_proxy", proxy.get(),
                "https_proxy", proxy.get(), "no_proxy", String.join(",", noProxy)));
    }
}
