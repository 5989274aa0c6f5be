package org.otowi.provenance.table;

/** Lists of numbers for those few of many rows that have one. Rows are added in order. */
public final class IntLists {

    private final IntColumn rows = new IntColumn();
    private final IntColumn starts = new IntColumn();
    private final IntColumn values = new IntColumn();

    /** Adds a number to the list of a row, the last of those that have a list or a later one. */
    public void add(int row, int value) {
        if (rows.size() == 0 || rows.get(rows.size() - 1) != row) {
            rows.add(row);
            starts.add(values.size());
        }
        values.add(value);
    }

    /** The list of a row. */
    public int[] get(int row) {
        int place = find(row);
        if (place < 0) {
            return new int[0];
        }
        int start = starts.get(place);
        int[] list = new int[(place + 1 < starts.size() ? starts.get(place + 1) : values.size()) - start];
        for (int i = 0; i < list.length; i++) {
            list[i] = values.get(start + i);
        }
        return list;
    }

    /** The rows that have a list, in order. */
    public IntColumn rows() {
        return rows;
    }

    private int find(int row) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (rows.get(middle) == row) {
                return middle;
            } else if (rows.get(middle) < row) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
