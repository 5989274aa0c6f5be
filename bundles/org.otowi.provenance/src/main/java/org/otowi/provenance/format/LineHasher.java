package org.otowi.provenance.format;

import java.security.DigestException;
import java.security.MessageDigest;
import org.otowi.provenance.Sha256;

/** Computes the hashes of lines, one after the other: making a new computation for each would cost as much again. */
public final class LineHasher {

    private static final byte LEAF = 0;

    private final MessageDigest digest = Sha256.digest();
    private final byte[] hash = new byte[digest.getDigestLength()];

    /** The entry's id: SHA-256 of a zero byte and the line without its line feed. */
    public Sha256 id(byte[] line) {
        digest.update(LEAF);
        return hash(line, line.length);
    }

    /** What the seal should say, for a line that ends with one. */
    public Sha256 seal(byte[] line) {
        return hash(line, line.length - EntryBytes.SEAL_LENGTH);
    }

    private Sha256 hash(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        try {
            digest.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
        return Sha256.ofDigest(hash);
    }
}
