package org.otowi.bench.record;

/** One entry after the other, each on the disk before the next. */
public class AppendOne extends Append {

    /** How many entries one call appends. */
    public static final int ENTRIES = 1;

    public AppendOne() {
        super(ENTRIES);
    }
}
