package org.otowi.provenance.format;

import java.util.Arrays;

/** The form in which the log writes random and hashed bytes: RFC 4648 section 5 without padding. */
public final class Base64Url {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            VALUES[ALPHABET.charAt(i)] = (byte) i;
        }
    }

    private Base64Url() {}

    /** Whether a text is the one way to write that many bytes: the bits that no byte fills are zero. */
    public static boolean isCanonical(String text, int bytes) {
        int length = (bytes * 8 + 5) / 6;
        if (text.length() != length) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            value = c < VALUES.length ? VALUES[c] : -1;
            if (value < 0) {
                return false;
            }
        }
        int unused = length * 6 - bytes * 8;
        return (value & (1 << unused) - 1) == 0;
    }
}
