package org.otowi.provenance.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedColumnTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 65_536, 65_537, 1L << 31, (1L << 31) + 1, Long.MAX_VALUE})
    void numbersAreKeptHoweverFarTheyLieFromEachOther(long range) {
        long[] values = new Random(range).longs(10_000, -range / 2, range - range / 2).toArray();
        values[7] = -range / 2;
        values[8] = range - range / 2 - 1;
        assertKept(values);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1})
    void extremesAreKept(long lowest) {
        long[] values = new Random(1).longs(4_096, lowest, Long.MAX_VALUE).toArray();
        values[0] = lowest;
        values[1] = Long.MAX_VALUE;
        assertKept(values);
    }

    private static void assertKept(long[] values) {
        PackedColumn column = new PackedColumn();
        for (int i = 0; i < values.length; i++) {
            column.add(values[i]);
            assertEquals(values[i], column.get(i));
        }
        for (int i = 0; i < values.length; i++) {
            assertEquals(values[i], column.get(i));
        }
    }
}
