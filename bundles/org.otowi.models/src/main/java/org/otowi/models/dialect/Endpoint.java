package org.otowi.models.dialect;

import java.net.URI;

/** Addresses below a provider's base address, which may carry a query such as {@code ?api-version=2024-10-21}. */
final class Endpoint {

    private Endpoint() {}

    /** The base address without slash at its end and without query. */
    static String withoutQuery(URI base) {
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        return base.getScheme() + "://" + base.getRawAuthority() + path.replaceAll("/+$", "");
    }

    /** An address below the base, with the base's query added. */
    static URI withQueryOf(URI base, String address) {
        return URI.create(base.getRawQuery() == null ? address
                : address + (address.indexOf('?') < 0 ? '?' : '&') + base.getRawQuery());
    }

    /** The address of a path below the base. */
    static URI of(URI base, String path) {
        return withQueryOf(base, withoutQuery(base) + "/" + path);
    }
}
