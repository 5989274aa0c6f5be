package org.otowi.provenance.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Figures that do not round away what is there. */
class NumbersTest {

    @Test
    void sharesAreWholePercent() {
        assertEquals("74\u2009%", Numbers.percent(17, 23));
        assertEquals("100\u2009%", Numbers.percent(5, 5));
        assertEquals("0\u2009%", Numbers.percent(0, 5));
        assertEquals("0\u2009%", Numbers.percent(0, 0));
    }

    @Test
    void oneLineOfManyIsNotNothingAndNotAll() {
        assertEquals("<\u20091\u2009%", Numbers.percent(1, 10_000));
        assertEquals(">\u200999\u2009%", Numbers.percent(9_999, 10_000));
    }

    @Test
    void timesAreInUtc() {
        Instant time = Instant.parse("2026-03-03T08:00:01.678Z");
        assertEquals("2026-03-03 08:00:01", Numbers.time(time));
        assertEquals("3 March 2026", Numbers.day(time));
        assertEquals("2026-03-03T08:00:01Z", Numbers.iso(time));
    }

    @Test
    void thousandsAreSetApart() {
        assertEquals("1\u2009234\u2009567", Numbers.count(1_234_567));
    }
}
