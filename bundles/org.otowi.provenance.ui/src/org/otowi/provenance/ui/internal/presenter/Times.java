package org.otowi.provenance.ui.internal.presenter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes moments in this machine's zone. */
public final class Times {

    private Times() {}

    /** Date and time to the second in the short form of ISO 8601, which no reader takes for another day. */
    static String of(Instant moment) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault()).format(moment);
    }

    /** Date, time and zone as people of this machine's language write them. */
    public static String exactly(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG).withZone(ZoneId.systemDefault()).format(moment);
    }
}
