package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRangeTest {

    @Test
    void bothEndsBelongToIt() {
        assertEquals(Optional.of(new LineRange(12, 9)), LineRange.parse("12-20"));
        assertEquals(20, new LineRange(12, 9).last());
    }

    @Test
    void oneNumberIsOneLine() {
        assertEquals(Optional.of(new LineRange(7, 1)), LineRange.parse("7"));
        assertEquals("7", new LineRange(7, 1).toString());
        assertEquals("7-8", new LineRange(7, 2).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0-3", "9-8", "-3", "3-", "a-b", "1-2-3", "1 - 2", "9999999999"})
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), LineRange.parse(text));
    }

    @Test
    void whatALogClaimsMayBeTooLarge() {
        assertEquals(Optional.empty(), LineRange.of(1L << 52, 1));
        assertEquals(Optional.empty(), LineRange.of(5, Integer.MAX_VALUE));
        assertEquals(Optional.empty(), LineRange.of(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new LineRange(1, 0));
    }
}
