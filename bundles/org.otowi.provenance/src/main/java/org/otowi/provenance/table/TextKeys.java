package org.otowi.provenance.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.otowi.provenance.Sha256;

/**
 * Numbers texts from 0, equal ones alike. What is too long to be the name of a file is kept as its beginning and a hash:
 * still different from every other text, but no longer a burden.
 */
public final class TextKeys {

    private static final int MAX_LENGTH = 400;
    private static final int BEGINNING = 64;

    private final IntColumn ends = new IntColumn();
    private final HashSlots slots = new HashSlots();
    private byte[] texts = new byte[64];

    /** The number of a text, which is the next one if it was not there yet. */
    public int add(String text) {
        byte[] key = key(text);
        int slot = find(key);
        if (slots.number(slot) >= 0) {
            return slots.number(slot);
        }
        int number = ends.size();
        int start = start(number);
        if (start + key.length > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(start + key.length, texts.length + texts.length / 2));
        }
        System.arraycopy(key, 0, texts, start, key.length);
        ends.add(start + key.length);
        slots.add(slot, number, other -> hash(texts, start(other), end(other)));
        return number;
    }

    /** The number of a text; negative if it is not there. */
    public int find(String text) {
        return slots.number(find(key(text)));
    }

    /** The text with a number. */
    public String get(int number) {
        return new String(texts, start(number), end(number) - start(number), StandardCharsets.UTF_8);
    }

    /** How many different texts there are. */
    public int size() {
        return ends.size();
    }

    private int find(byte[] key) {
        long hash = hash(key, 0, key.length);
        int slot = slots.first(hash);
        while (slots.number(slot) >= 0 && !(slots.mayHold(slot, hash) && isAt(slots.number(slot), key))) {
            slot = slots.next(slot);
        }
        return slot;
    }

    private boolean isAt(int number, byte[] key) {
        return Arrays.equals(texts, start(number), end(number), key, 0, key.length);
    }

    private int start(int number) {
        return number == 0 ? 0 : end(number - 1);
    }

    private int end(int number) {
        return ends.get(number);
    }

    private static byte[] key(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_LENGTH) {
            return bytes;
        }
        String beginning = text.substring(0, BEGINNING) + "... (" + Sha256.of(bytes) + ")";
        return beginning.getBytes(StandardCharsets.UTF_8);
    }

    private static long hash(byte[] text, int from, int end) {
        ByteBuffer words = ByteBuffer.wrap(text, from, end - from);
        long hash = KeyHash.part(0, end - from);
        int part = 1;
        while (words.remaining() >= Long.BYTES) {
            hash += KeyHash.part(part++, words.getLong());
        }
        while (words.hasRemaining()) {
            hash += KeyHash.part(part++, words.get());
        }
        return hash;
    }
}
