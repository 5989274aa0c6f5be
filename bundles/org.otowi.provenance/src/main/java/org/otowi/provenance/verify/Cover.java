package org.otowi.provenance.verify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.table.LazyList;

/** What some checkpoints stand behind: themselves and, by the hashes in their links, all that they descend from. */
final class Cover {

    private final Evidence evidence;
    private final EntryTable table;
    private final Ancestry covered;
    private boolean isEmpty = true;

    Cover(Evidence evidence) {
        this(evidence, row -> { });
    }

    /** @param added told the row of each entry that is covered now and was not before */
    Cover(Evidence evidence, IntConsumer added) {
        this.evidence = evidence;
        this.table = evidence.table();
        this.covered = new Ancestry(evidence, added);
    }

    void add(EntryFacts checkpoint) {
        covered.addWithAncestors(checkpoint);
        isEmpty = false;
    }

    /** Whether there is a checkpoint, and nothing that should be covered is not. */
    boolean isWhole() {
        return !isEmpty && gaps().isEmpty();
    }

    /**
     * The entries that should be covered and are not, in the order of the file. Checkpoints and anchors need not be,
     * nor the {@code open} entry of a stream that holds nothing else: nothing could ever cover the last of them. But they
     * must be if they say anything of the research file that no covered entry says.
     */
    List<EntryFacts> gaps() {
        BitSet exempt = isEmpty ? new BitSet() : streamsOfEvidence();
        BitSet names = coveredNames();
        BitSet gaps = new BitSet();
        for (int row = 0; row < table.size(); row++) {
            boolean vouches = isEvidence(row) || table.is(row, EntryType.OPEN) && exempt.get(table.stream(row));
            boolean needsNone = vouches && !claims(row, names);
            gaps.set(row, !needsNone && !covered.contains(evidence.entry(row)));
        }
        int[] rows = gaps.stream().toArray();
        return new LazyList<>(rows.length, place -> evidence.entry(rows[place]));
    }

    private boolean claims(int row, BitSet names) {
        return evidence.entry(row).setsContent() || Arrays.stream(table.names(row)).anyMatch(name -> !names.get(name));
    }

    private BitSet coveredNames() {
        BitSet names = new BitSet();
        for (int row = 0; row < table.size(); row++) {
            if (covered.contains(evidence.entry(row))) {
                Arrays.stream(table.names(row)).forEach(names::set);
            }
        }
        return names;
    }

    /** The numbers of the streams that hold checkpoints and anchors alone. */
    private BitSet streamsOfEvidence() {
        BitSet vouching = new BitSet();
        BitSet working = new BitSet();
        for (int row = 0; row < table.size(); row++) {
            if (isEvidence(row)) {
                vouching.set(table.stream(row));
            } else if (!table.is(row, EntryType.OPEN)) {
                working.set(table.stream(row));
            }
        }
        vouching.andNot(working);
        return vouching;
    }

    private boolean isEvidence(int row) {
        return table.is(row, EntryType.CHECKPOINT) || table.is(row, EntryType.ANCHOR);
    }
}
