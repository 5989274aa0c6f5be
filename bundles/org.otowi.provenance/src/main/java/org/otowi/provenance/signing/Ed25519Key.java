package org.otowi.provenance.signing;

import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.otowi.provenance.signature.MalformedSignatureException;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signature.SshSignature;
import org.otowi.provenance.signature.WireWriter;

/**
 * An Ed25519 key whose private half is in this program's memory (RFC 8032). Where it is kept is up to the caller: a
 * file of the command line, the secure storage of an IDE.
 */
public final class Ed25519Key implements Signer {

    /** How many bytes the private half has. */
    public static final int SEED_LENGTH = 32;

    private static final String TYPE = "ssh-ed25519";

    private final Ed25519PrivateKeyParameters secret;
    private final SshKey key;

    private Ed25519Key(byte[] seed) {
        this.secret = new Ed25519PrivateKeyParameters(seed, 0);
        try {
            this.key = SshKey.of(new WireWriter().text(TYPE).string(point()).toByteArray());
        } catch (MalformedSignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The key with the given private half.
     *
     * @throws IllegalArgumentException if it has not {@link #SEED_LENGTH} bytes
     */
    public static Ed25519Key of(byte[] seed) {
        if (seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("a seed of " + seed.length + " bytes");
        }
        return new Ed25519Key(seed);
    }

    /** A new key from a source that must be cryptographically strong. */
    public static Ed25519Key generate(RandomGenerator random) {
        byte[] seed = new byte[SEED_LENGTH];
        random.nextBytes(seed);
        return new Ed25519Key(seed);
    }

    @Override
    public SshKey key() {
        return key;
    }

    /** The private half, to be kept where nobody else can read it. */
    public byte[] seed() {
        return secret.getEncoded();
    }

    byte[] point() {
        return secret.generatePublicKey().getEncoded();
    }

    @Override
    public SshSignature sign(String namespace, byte[] message) {
        byte[] data = SshSignature.dataToSign(namespace, message);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, secret);
        signer.update(data, 0, data.length);
        try {
            return SshSignature.of(key, namespace,
                    new WireWriter().text(TYPE).string(signer.generateSignature()).toByteArray());
        } catch (MalformedSignatureException e) {
            throw new IllegalStateException(e);
        }
    }
}
