package org.otowi.provenance.table;

import java.util.ArrayList;
import java.util.List;

/** A list of numbers that grows page by page, so that growing copies nothing. */
public final class IntColumn {

    private static final int BITS = 12;
    private static final int PAGE = 1 << BITS;

    private final List<int[]> pages = new ArrayList<>();
    private int size;

    /** Adds a number behind the others. */
    public void add(int value) {
        if (size >>> BITS == pages.size()) {
            pages.add(new int[PAGE]);
        }
        pages.get(size >>> BITS)[size & PAGE - 1] = value;
        size++;
    }

    /** The number at a place, from 0. */
    public int get(int place) {
        return pages.get(place >>> BITS)[place & PAGE - 1];
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }
}
