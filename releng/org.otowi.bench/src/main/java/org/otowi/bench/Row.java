package org.otowi.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What was measured of one operation.
 *
 * @param ours our speed, in units
 * @param bare that of the reference
 * @param unit of both
 * @param ratio the one divided by the other
 * @param aim what the ratio should be at least, if the project promises that
 */
record Row(String label, double ours, double bare, String unit, double ratio, OptionalDouble aim) {

    static final String HEADER = String.format("%-32s %14s %14s %-12s %6s %6s", "operation", "ours", "bare", "",
            "ratio", "aim");

    @Override
    public String toString() {
        String measured = String.format(Locale.ROOT, "%-32s %,14.1f %,14.1f %-12s %6.2f", label, ours, bare, unit, ratio);
        if (aim.isEmpty()) {
            return measured;
        }
        return measured + String.format(Locale.ROOT, " %6.2f %s", aim.getAsDouble(),
                ratio >= aim.getAsDouble() ? "" : "below the aim");
    }
}
