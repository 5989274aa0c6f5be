package org.otowi.models.transport;

import java.util.Optional;

/**
 * An HTTP proxy.
 *
 * @param host its name or address
 * @param port its port
 * @param login who we are to it; Basic authentication only
 */
public record ProxyServer(String host, int port, Optional<Login> login) {

    /** A name and a password; neither is ever shown. */
    public record Login(String name, String password) {

        @Override
        public String toString() {
            return "Login[]";
        }
    }
}
