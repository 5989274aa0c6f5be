package org.otowi.provenance.anchor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.random.RandomGenerator;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.otowi.provenance.Sha256;

/** What a time-stamping authority is asked for: a {@code TimeStampReq} of RFC 3161, section 2.4.1. */
public final class StampRequest {

    private static final int NONCE_BITS = 64;

    private StampRequest() {}

    /**
     * A request in DER, with a random nonce, and for a token that holds the authority's certificate: without that,
     * nobody could check it later.
     */
    public static byte[] of(Sha256 imprint, RandomGenerator random) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        byte[] nonce = new byte[NONCE_BITS / Byte.SIZE];
        random.nextBytes(nonce);
        try {
            return generator.generate(TSPAlgorithms.SHA256, imprint.bytes(), new BigInteger(1, nonce)).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
