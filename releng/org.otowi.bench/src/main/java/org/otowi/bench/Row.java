package org.otowi.bench;

import java.util.Locale;

/**
 * What was measured of one operation.
 *
 * @param ours our speed, in units
 * @param bare that of the reference
 * @param unit of both
 * @param ratio the one divided by the other
 * @param aim what the ratio should be at least
 */
record Row(String label, double ours, double bare, String unit, double ratio, double aim) {

    static final String HEADER = String.format("%-32s %14s %14s %-12s %6s %6s", "operation", "ours", "bare", "",
            "ratio", "aim");

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-32s %,14.1f %,14.1f %-12s %6.2f %6.2f %s", label, ours, bare, unit, ratio,
                aim, ratio >= aim ? "" : "below the aim");
    }
}
