package org.otowi.provenance;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The 32 random bytes of one commitment.
 *
 * @param hex the bytes as 64 hexadecimal digits
 */
public record Salt(String hex) {

    /** Length in bytes. */
    public static final int LENGTH = 32;

    /** A new salt; the generator must be cryptographically strong outside tests. */
    public static Salt random(RandomGenerator random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return of(bytes);
    }

    /** The salt of the given 32 bytes. */
    public static Salt of(byte[] bytes) {
        return new Salt(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
