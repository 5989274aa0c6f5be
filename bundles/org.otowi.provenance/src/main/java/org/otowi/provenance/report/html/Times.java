package org.otowi.provenance.report.html;

import java.time.Instant;
import java.util.List;

/** Points in time that machines can read too. */
final class Times {

    private Times() {}

    static void write(HtmlWriter html, Instant time) {
        html.in("time", List.of("datetime", Numbers.iso(time)), () -> html.text(Numbers.time(time)));
    }

    /** Without the time of the day. */
    static void writeDay(HtmlWriter html, Instant time) {
        String day = Numbers.iso(time).substring(0, Numbers.iso(time).indexOf('T'));
        html.leaf("time", day, "datetime", day);
    }
}
