package org.otowi.bench.record;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many calls took. */
final class Waits {

    private final long[] nanoseconds;
    private int count;

    Waits(int calls) {
        nanoseconds = new long[calls];
    }

    void add(long wait) {
        nanoseconds[count++] = wait;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.2f ms, p95 %.2f ms", milliseconds(50), milliseconds(95));
    }

    private double milliseconds(int percent) {
        long[] sorted = Arrays.copyOf(nanoseconds, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count * percent / 100, count - 1)] / 1e6;
    }
}
