package org.otowi.models.transport;

import java.net.URI;
import java.util.Locale;

/**
 * Who is spoken to: a key is sent to one site alone.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case
 * @param port the number, also where the address leaves it out
 */
record Site(String scheme, String host, int port) {

    static boolean isIn(URI uri) {
        return uri.getHost() != null && uri.getRawUserInfo() == null
                && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
    }

    /** The site of an address that {@linkplain #isIn has one}. */
    static Site of(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return new Site(scheme, uri.getHost().toLowerCase(Locale.ROOT), port);
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    /** For a person; the port only where it is not the usual one. */
    @Override
    public String toString() {
        return port == (isSecure() ? 443 : 80) ? host : host + ":" + port;
    }
}
