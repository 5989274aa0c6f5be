package org.otowi.provenance.table;

import java.security.SecureRandom;

/**
 * A hash of keys that nobody can foresee, so that nobody can write a log whose keys all collide: the sum of the parts,
 * each multiplied by a secret odd number. The upper half of the result is the hash proper.
 */
final class KeyHash {

    /** How many parts a key may have. */
    static final int MAX_PARTS = 64;

    private static final long[] SECRET = new SecureRandom().longs(MAX_PARTS).map(number -> number | 1).toArray();

    private KeyHash() {}

    /** What a part adds to the hash of its key. */
    static long part(int index, long value) {
        return value * SECRET[index];
    }
}
