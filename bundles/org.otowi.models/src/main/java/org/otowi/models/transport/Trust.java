package org.otowi.models.transport;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.models.key.Key;

/**
 * Whom TLS trusts, beside those whom Java trusts, and who we are to servers that ask. Checks cannot be switched off.
 *
 * @param authorities PEM files with certificates of further authorities
 * @param client our certificate, for servers that want one
 */
public record Trust(List<Path> authorities, Optional<ClientCertificate> client) {

    /** What Java trusts, and no certificate of our own. */
    public static final Trust DEFAULT = new Trust(List.of(), Optional.empty());

    public Trust {
        authorities = List.copyOf(authorities);
    }

    /**
     * A certificate of our own.
     *
     * @param file a PKCS #12 file, or a PEM file with the certificate and those above it
     * @param keyFile the PEM file (PKCS #8, not encrypted) with the key; empty for PKCS #12
     * @param password the password of the PKCS #12 file
     */
    public record ClientCertificate(Path file, Optional<Path> keyFile, Optional<Key> password) {}
}
