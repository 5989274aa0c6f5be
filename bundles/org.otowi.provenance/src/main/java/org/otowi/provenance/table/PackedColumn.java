package org.otowi.provenance.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of numbers that grows page by page. In a full page, numbers that are close to each other are kept as what they
 * have above the lowest, in two or four bytes each, and equal ones in none.
 */
public final class PackedColumn {

    private static final int BITS = 12;
    private static final int PAGE = 1 << BITS;

    private final List<Page> full = new ArrayList<>();
    private long[] last = new long[PAGE];
    private int size;

    /** Adds a number behind the others. */
    public void add(long value) {
        last[size & PAGE - 1] = value;
        size++;
        if ((size & PAGE - 1) == 0) {
            full.add(Page.of(last));
            last = new long[PAGE];
        }
    }

    /** The number at a place, from 0. */
    public long get(int place) {
        int page = place >>> BITS;
        return page == full.size() ? last[place & PAGE - 1] : full.get(page).get(place & PAGE - 1);
    }

    /** Numbers that no longer change. */
    private sealed interface Page {

        long get(int place);

        static Page of(long[] values) {
            long lowest = values[0];
            long highest = values[0];
            for (long value : values) {
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
            long range = highest - lowest;
            if (range == 0) {
                return new Equal(lowest);
            } else if (range > 0 && range <= Character.MAX_VALUE) {
                return Near.of(lowest, values);
            }
            return range > 0 && range <= Integer.MAX_VALUE ? Wider.of(lowest, values) : new Far(values);
        }
    }

    private record Equal(long value) implements Page {

        @Override
        public long get(int place) {
            return value;
        }
    }

    private record Near(long lowest, char[] above) implements Page {

        static Near of(long lowest, long[] values) {
            char[] above = new char[values.length];
            for (int i = 0; i < above.length; i++) {
                above[i] = (char) (values[i] - lowest);
            }
            return new Near(lowest, above);
        }

        @Override
        public long get(int place) {
            return lowest + above[place];
        }
    }

    private record Wider(long lowest, int[] above) implements Page {

        static Wider of(long lowest, long[] values) {
            int[] above = new int[values.length];
            for (int i = 0; i < above.length; i++) {
                above[i] = (int) (values[i] - lowest);
            }
            return new Wider(lowest, above);
        }

        @Override
        public long get(int place) {
            return lowest + above[place];
        }
    }

    private record Far(long[] values) implements Page {

        @Override
        public long get(int place) {
            return values[place];
        }
    }
}
