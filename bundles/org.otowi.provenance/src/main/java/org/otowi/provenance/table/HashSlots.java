package org.otowi.provenance.table;

import java.util.function.IntToLongFunction;

/**
 * Where the numbers of keys lie in a hash table with open addressing: from the slot that belongs to a key's hash on, until
 * an empty slot. Whoever owns the keys compares them.
 */
final class HashSlots {

    private static final int FIRST_CAPACITY = 16;

    /** Numbers plus one; 0 is empty. */
    private int[] slots = new int[FIRST_CAPACITY];

    /** The slot at which the search for a key begins. */
    int first(long hash) {
        return (int) ((hash >>> Integer.SIZE) * slots.length >>> Integer.SIZE);
    }

    /** The slot at which the search goes on. */
    int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    /** The number in a slot; negative if it is empty. */
    int number(int slot) {
        return slots[slot] - 1;
    }

    /**
     * Adds the next number.
     *
     * @param slot the empty slot at which the search for its key has ended
     * @param hashes the hash of each number's key, this one's included
     */
    void add(int slot, int number, IntToLongFunction hashes) {
        slots[slot] = number + 1;
        if (number > slots.length / 4 * 3) {
            slots = new int[Math.addExact(slots.length, slots.length / 2)];
            for (int i = 0; i <= number; i++) {
                place(i, hashes.applyAsLong(i));
            }
        }
    }

    private void place(int number, long hash) {
        int slot = first(hash);
        while (number(slot) >= 0) {
            slot = next(slot);
        }
        slots[slot] = number + 1;
    }
}
