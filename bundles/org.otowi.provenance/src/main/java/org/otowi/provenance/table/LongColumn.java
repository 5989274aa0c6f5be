package org.otowi.provenance.table;

import java.util.ArrayList;
import java.util.List;

/** A list of numbers that grows page by page, so that growing copies nothing. */
public final class LongColumn {

    private static final int BITS = 12;
    private static final int PAGE = 1 << BITS;

    private final List<long[]> pages = new ArrayList<>();
    private int size;

    /** Adds a number behind the others. */
    public void add(long value) {
        if (size >>> BITS == pages.size()) {
            pages.add(new long[PAGE]);
        }
        pages.get(size >>> BITS)[size & PAGE - 1] = value;
        size++;
    }

    /** The number at a place, from 0. */
    public long get(int place) {
        return pages.get(place >>> BITS)[place & PAGE - 1];
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }
}
