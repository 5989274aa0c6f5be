package org.otowi.bench.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.stream.IntStream;
import org.otowi.provenance.Sha256;

/** The lines of a log in memory, for the bare reference: one SHA-256 of each and nothing else. */
final class Lines {

    private final byte[] bytes;
    private final int[] ends;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] hash = new byte[digest.getDigestLength()];

    Lines(Path log) throws IOException {
        bytes = Files.readAllBytes(log);
        ends = IntStream.range(0, bytes.length).filter(at -> bytes[at] == '\n').toArray();
    }

    /** Hashes every line; the result depends on all hashes. */
    int hash() {
        int all = 0;
        int start = 0;
        for (int end : ends) {
            all += hash(start, end);
            start = end + 1;
        }
        return all;
    }

    private int hash(int start, int end) {
        digest.update(bytes, start, end - start);
        try {
            digest.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
        return hash[0];
    }
}
