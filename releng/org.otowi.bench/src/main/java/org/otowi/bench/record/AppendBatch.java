package org.otowi.bench.record;

/** Entries that wait for the disk together. */
public class AppendBatch extends Append {

    /** How many entries one call appends. */
    public static final int ENTRIES = 64;

    public AppendBatch() {
        super(ENTRIES);
    }
}
