package org.otowi.provenance.signing;

import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signature.SshSignature;

/** Somebody who holds a key, wherever its private half is kept. */
public interface Signer {

    /** The public half of the key. */
    SshKey key();

    /**
     * Signs a message. May wait for a person who is asked to confirm or for a passphrase, so no lock should be held.
     *
     * @param namespace what the signature is for, as in {@code ssh-keygen -n}
     * @return a signature by {@link #key()} that fits the message
     */
    SshSignature sign(String namespace, byte[] message) throws SigningException;
}
