package org.otowi.provenance.report.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Numbers and times as the page writes them. */
final class Numbers {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Numbers() {}

    /** With a thin space between groups of three, as SI asks for. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u2009');
    }

    /** A share in whole percent; what is there but little is said to be, and not rounded away. */
    static String percent(long part, long whole) {
        if (part == 0 || whole == 0) {
            return "0\u2009%";
        }
        long rounded = Math.round(100.0 * part / whole);
        if (rounded == 0) {
            return "<\u20091\u2009%";
        }
        return (rounded == 100 && part < whole ? ">\u200999" : Long.toString(rounded)) + "\u2009%";
    }

    /** Date and time in UTC. */
    static String time(Instant time) {
        return TIME.format(time);
    }

    /** The day in words. */
    static String day(Instant time) {
        return DAY.format(time);
    }

    /** For machines, in the attribute {@code datetime}. */
    static String iso(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
