package org.otowi.provenance.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The form in which the log writes random and hashed bytes: RFC 4648 section 5 without padding. */
public final class Base64Url {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int[] VALUES = new int[256];

    static {
        Arrays.fill(VALUES, -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            VALUES[ALPHABET.charAt(i)] = i;
        }
    }

    private Base64Url() {}

    /** Whether a text is the one way to write that many bytes: the bits that no byte fills are zero. */
    public static boolean isCanonical(String text, int bytes) {
        byte[] characters = text.getBytes(StandardCharsets.ISO_8859_1);
        return characters.length == length(bytes) && isCanonical(characters, 0, bytes);
    }

    /** Whether the characters from a place on are the one way to write that many bytes. */
    public static boolean isCanonical(byte[] text, int from, int bytes) {
        int length = length(bytes);
        int all = 0;
        int last = 0;
        for (int i = from; i < from + length; i++) {
            last = value(text, i);
            all |= last;
        }
        int unused = length * 6 - bytes * 8;
        return all >= 0 && (last & (1 << unused) - 1) == 0;
    }

    /** The 24 bits that four characters write; negative if one of them is not of the alphabet. */
    public static int four(byte[] text, int from) {
        return value(text, from) << 18 | three(text, from + 1);
    }

    /** The 18 bits that three characters write; negative if one of them is not of the alphabet. */
    public static int three(byte[] text, int from) {
        return value(text, from) << 12 | value(text, from + 1) << 6 | value(text, from + 2);
    }

    private static int value(byte[] text, int at) {
        return VALUES[text[at] & 0xFF];
    }

    private static int length(int bytes) {
        return (bytes * 8 + 5) / 6;
    }
}
