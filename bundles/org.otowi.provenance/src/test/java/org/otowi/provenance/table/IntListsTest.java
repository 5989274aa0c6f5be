package org.otowi.provenance.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IntListsTest {

    @Test
    void rowsHaveTheirListsAndOthersHaveNone() {
        IntLists lists = new IntLists();
        lists.add(2, 20);
        lists.add(2, 21);
        lists.add(5, 50);
        assertArrayEquals(new int[] {20, 21}, lists.get(2));
        assertArrayEquals(new int[] {50}, lists.get(5));
        for (int without : new int[] {0, 3, 6}) {
            assertArrayEquals(new int[0], lists.get(without));
        }
    }

    @Test
    void columnsGrowOverManyPages() {
        IntColumn ints = new IntColumn();
        LongColumn longs = new LongColumn();
        for (int i = 0; i < 20_000; i++) {
            ints.add(i);
            longs.add(-i);
        }
        for (int i = 0; i < 20_000; i++) {
            assertEquals(i, ints.get(i));
            assertEquals(-i, longs.get(i));
        }
        assertEquals(20_000, ints.size());
    }
}
