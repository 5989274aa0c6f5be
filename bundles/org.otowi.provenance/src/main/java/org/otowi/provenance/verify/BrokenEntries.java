package org.otowi.provenance.verify;

import org.otowi.provenance.Sha256;
import org.otowi.provenance.table.HashKeys;
import org.otowi.provenance.table.LongKeys;

/** Entries that are no longer as they were sealed: their places are taken, but nothing can be built on them. */
final class BrokenEntries {

    private static final int WIDTH = 3;

    private final HashKeys ids = new HashKeys();
    private final LongKeys places = new LongKeys(WIDTH);

    void add(Sha256 id, String stream, long seq) {
        ids.add(id);
        places.add(place(stream, seq));
    }

    boolean isAt(String stream, long seq) {
        return ids.size() > 0 && places.find(place(stream, seq)) >= 0;
    }

    /** How many different ones there are. */
    int size() {
        return ids.size();
    }

    private static long[] place(String stream, long seq) {
        long[] id = StreamKeys.key(stream);
        return new long[] {id[0], id[1], seq};
    }
}
