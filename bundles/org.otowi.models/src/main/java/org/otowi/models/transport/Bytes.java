package org.otowi.models.transport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow; kept for the next use when cleared, unless they were unusually many. */
final class Bytes {

    private static final int START = 1 << 10;
    private static final int KEEP = 64 << 10;

    private byte[] array = new byte[START];
    private int length;

    void add(byte[] bytes, int from, int to) {
        int more = to - from;
        if (array.length - length < more) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, length + more));
        }
        System.arraycopy(bytes, from, array, length, more);
        length += more;
    }

    void add(byte one) {
        if (array.length == length) {
            array = Arrays.copyOf(array, array.length * 2);
        }
        array[length++] = one;
    }

    void clear() {
        length = 0;
        if (array.length > KEEP) {
            array = new byte[START];
        }
    }

    byte[] array() {
        return array;
    }

    int length() {
        return length;
    }

    /** As UTF-8, with U+FFFD for what is none. */
    String text() {
        return new String(array, 0, length, StandardCharsets.UTF_8);
    }
}
