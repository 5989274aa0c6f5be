package org.otowi.provenance.verify;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntConsumer;

/** A set of entries that grows by all that an entry descends from, by {@code prev} and {@code parents}. */
final class Ancestry {

    private final EntryTable table;
    private final BitSet rows = new BitSet();
    private final IntConsumer added;
    private final Deque<Integer> open = new ArrayDeque<>();

    Ancestry(Evidence evidence) {
        this(evidence, row -> { });
    }

    /** @param added told the row of each entry that joins the set */
    Ancestry(Evidence evidence, IntConsumer added) {
        this.table = evidence.table();
        this.added = added;
    }

    /** Adds an entry and all that it descends from. */
    void addWithAncestors(EntryFacts entry) {
        add(entry.row());
        addNamed();
    }

    /** Adds what an entry descends from. */
    void addAncestors(EntryFacts entry) {
        named(entry.row());
        addNamed();
    }

    boolean contains(EntryFacts entry) {
        return rows.get(entry.row());
    }

    private void addNamed() {
        while (!open.isEmpty()) {
            named(open.remove());
        }
    }

    private void named(int row) {
        add(table.prev(row));
        for (int parent : table.parents(row)) {
            add(parent);
        }
    }

    private void add(int row) {
        if (row >= 0 && !rows.get(row)) {
            rows.set(row);
            added.accept(row);
            open.add(row);
        }
    }
}
