package org.otowi.provenance.table;

import org.otowi.provenance.Sha256;

/**
 * Numbers hashes from 0, equal ones alike. The one before is mostly asked for again: a state follows on the last one, an
 * entry names the last one.
 */
public final class HashKeys {

    private static final int WIDTH = 4;

    private final LongKeys keys = new LongKeys(WIDTH);
    private final long[] key = new long[WIDTH];
    private Sha256 last = Sha256.of();
    private int lastNumber = -1;

    /** The number of a hash, which is the next one if it was not there yet. */
    public int add(Sha256 hash) {
        if (lastNumber < 0 || !hash.equals(last)) {
            hash.copyTo(key);
            lastNumber = keys.add(key);
            last = hash;
        }
        return lastNumber;
    }

    /** The number of a hash; negative if it is not there. */
    public int find(Sha256 hash) {
        if (lastNumber >= 0 && hash.equals(last)) {
            return lastNumber;
        }
        hash.copyTo(key);
        return keys.find(key);
    }

    /** The hash with a number. */
    public Sha256 get(int number) {
        return Sha256.ofLongs(keys.part(number, 0), keys.part(number, 1), keys.part(number, 2), keys.part(number, 3));
    }

    /** How many different hashes there are. */
    public int size() {
        return keys.size();
    }
}
