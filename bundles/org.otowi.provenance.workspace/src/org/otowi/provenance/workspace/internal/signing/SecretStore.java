package org.otowi.provenance.workspace.internal.signing;

import java.util.Optional;
import org.otowi.provenance.signing.SigningException;

/** Keeps the private half of one key where nobody else can read it. */
public interface SecretStore {

    /** What is kept. */
    Optional<byte[]> read() throws SigningException;

    /** Keeps it, in place of what was kept. */
    void write(byte[] secret) throws SigningException;
}
