package org.otowi.provenance.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes eight at a time. In a word of eight bytes, {@code (x - 0x0101..) & ~x & 0x8080..} marks each byte that is
 * zero; above the lowest mark there may be false ones, but only the lowest is looked at.
 */
public final class ByteSearch {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle IN_ORDER = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    private ByteSearch() {}

    /** Where the first line feed stands; the end if there is none. */
    public static int lineFeed(byte[] bytes, int from, int end) {
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long marks = zeros(word(bytes, at) ^ '\n' * ONES) & HIGH;
            if (marks != 0) {
                return at + first(marks);
            }
        }
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Where in a JSON string the first byte stands that is not plain: quote, backslash, control, or beyond ASCII. */
    static int special(byte[] bytes, int from, int end) {
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long word = word(bytes, at);
            long controls = word - ' ' * ONES & ~word;
            long marks = (zeros(word ^ '"' * ONES) | zeros(word ^ '\\' * ONES) | controls | word) & HIGH;
            if (marks != 0) {
                return at + first(marks);
            }
        }
        while (at < end && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** The first eight bytes of some as one number, the first byte highest; missing bytes are zero. */
    static long packed(byte[] bytes, int from, int end) {
        int length = Math.min(end - from, Long.BYTES);
        if (length == 0) {
            return 0;
        }
        if (from + Long.BYTES <= bytes.length) {
            return (long) IN_ORDER.get(bytes, from) & -1L << (Long.BYTES - length) * Byte.SIZE;
        }
        long packed = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            packed = packed << Byte.SIZE | (i < length ? bytes[from + i] : 0);
        }
        return packed;
    }

    /** Eight bytes as one number, the first byte lowest. */
    private static long word(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at);
    }

    private static long zeros(long word) {
        return word - ONES & ~word;
    }

    private static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }
}
