package org.otowi.provenance.verify;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The rows of each stream in the order of their numbers, those of one number in the order of the file. */
final class StreamOrder {

    private final int[] starts;
    private final int[] rows;

    StreamOrder(EntryTable table) {
        starts = new int[table.streams().size() + 1];
        rows = new int[table.size()];
        for (int row = 0; row < rows.length; row++) {
            starts[table.stream(row) + 1]++;
        }
        for (int stream = 1; stream < starts.length; stream++) {
            starts[stream] += starts[stream - 1];
        }
        int[] next = starts.clone();
        for (int row = 0; row < rows.length; row++) {
            rows[next[table.stream(row)]++] = row;
        }
        for (int stream = 0; stream + 1 < starts.length; stream++) {
            sort(table, starts[stream], starts[stream + 1]);
        }
    }

    /** Where a stream's rows begin; where they end is where those of the next one begin. */
    int start(int stream) {
        return starts[stream];
    }

    int row(int place) {
        return rows[place];
    }

    /** Mostly a stream stands in the file in its order. */
    private void sort(EntryTable table, int start, int end) {
        boolean sorted = IntStream.range(start + 1, end)
                .allMatch(place -> table.seq(rows[place - 1]) <= table.seq(rows[place]));
        if (!sorted) {
            int[] inOrder = IntStream.range(start, end).map(place -> rows[place]).boxed()
                    .sorted(Comparator.comparingLong(table::seq)).mapToInt(Integer::intValue).toArray();
            System.arraycopy(inOrder, 0, rows, start, inOrder.length);
        }
    }
}
