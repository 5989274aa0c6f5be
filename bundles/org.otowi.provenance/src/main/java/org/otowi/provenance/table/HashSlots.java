package org.otowi.provenance.table;

import java.util.function.IntToLongFunction;

/**
 * Where the numbers of keys lie in a hash table with open addressing: from the slot that belongs to a key's hash on, until
 * an empty slot. Whoever owns the keys compares them, but mostly only the right one: a slot knows eight more bits of its
 * key's hash, so that keys elsewhere in memory are not looked at in vain.
 */
final class HashSlots {

    private static final int FIRST_CAPACITY = 16;

    /** Numbers plus one; 0 is empty. */
    private int[] slots = new int[FIRST_CAPACITY];
    private byte[] marks = new byte[FIRST_CAPACITY];

    /** The slot at which the search for a key begins. */
    int first(long hash) {
        return (int) ((hash >>> Integer.SIZE) * slots.length >>> Integer.SIZE);
    }

    /** The slot at which the search goes on. */
    int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    /** Whether the key in a slot may be the one with this hash. */
    boolean mayHold(int slot, long hash) {
        return marks[slot] == mark(hash);
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
        fill(slot, number, hashes.applyAsLong(number));
        if (number > slots.length / 4 * 3) {
            slots = new int[Math.addExact(slots.length, slots.length / 4)];
            marks = new byte[slots.length];
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
        fill(slot, number, hash);
    }

    private void fill(int slot, int number, long hash) {
        slots[slot] = number + 1;
        marks[slot] = mark(hash);
    }

    /** The bits below the upper half, which chooses the slot. */
    private static byte mark(long hash) {
        return (byte) (hash >>> Integer.SIZE - Byte.SIZE);
    }
}
