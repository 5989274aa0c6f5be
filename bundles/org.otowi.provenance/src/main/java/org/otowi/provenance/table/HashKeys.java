package org.otowi.provenance.table;

import org.otowi.provenance.Sha256;

/** Numbers hashes from 0, equal ones alike. */
public final class HashKeys {

    private static final int WIDTH = 4;

    private final LongKeys keys = new LongKeys(WIDTH);
    private final long[] key = new long[WIDTH];

    /** The number of a hash, which is the next one if it was not there yet. */
    public int add(Sha256 hash) {
        hash.copyTo(key);
        return keys.add(key);
    }

    /** The number of a hash; negative if it is not there. */
    public int find(Sha256 hash) {
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
