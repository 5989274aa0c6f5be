package org.otowi.provenance.table;

/** Numbers keys of equal width from 0, equal keys alike: hashes of four longs, ids of two. */
public final class LongKeys {

    private final int width;
    private final LongColumn keys = new LongColumn();
    private final HashSlots slots = new HashSlots();
    private int size;

    /** @param width how many longs a key has */
    public LongKeys(int width) {
        this.width = width;
    }

    /** The number of a key, which is the next one if it was not there yet. */
    public int add(long[] key) {
        long hash = hash(key);
        int slot = find(key, hash);
        if (slots.number(slot) >= 0) {
            return slots.number(slot);
        }
        for (int i = 0; i < width; i++) {
            keys.add(key[i]);
        }
        slots.add(slot, size, this::hash);
        return size++;
    }

    /** The number of a key; negative if it is not there. */
    public int find(long[] key) {
        return slots.number(find(key, hash(key)));
    }

    /** One of the longs of the key with the given number. */
    public long part(int number, int index) {
        return keys.get(number * width + index);
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    private int find(long[] key, long hash) {
        int slot = slots.first(hash);
        while (slots.number(slot) >= 0 && !(slots.mayHold(slot, hash) && isAt(slots.number(slot), key))) {
            slot = slots.next(slot);
        }
        return slot;
    }

    private boolean isAt(int number, long[] key) {
        for (int i = 0; i < width; i++) {
            if (part(number, i) != key[i]) {
                return false;
            }
        }
        return true;
    }

    private long hash(long[] key) {
        long hash = 0;
        for (int i = 0; i < width; i++) {
            hash += KeyHash.part(i, key[i]);
        }
        return hash;
    }

    private long hash(int number) {
        long hash = 0;
        for (int i = 0; i < width; i++) {
            hash += KeyHash.part(i, part(number, i));
        }
        return hash;
    }
}
