package org.otowi.models.transport;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Whom to trust beside the authorities of the Java runtime, and how to prove who we are. Nothing here can switch checks off.
 *
 * @param authorities a PEM file of further certificate authorities
 * @param clientCertificate a PKCS#12 or PEM file with a certificate and its private key
 * @param clientPassword what opens it
 */
public record Trust(Optional<Path> authorities, Optional<Path> clientCertificate, Optional<String> clientPassword) {

    /** The authorities of the Java runtime alone. */
    public static final Trust DEFAULT = new Trust(Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "Trust[authorities=" + authorities + ", clientCertificate=" + clientCertificate + "]";
    }
}
