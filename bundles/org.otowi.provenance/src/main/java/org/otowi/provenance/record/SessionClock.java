package org.otowi.provenance.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The time of day, which people set, beside a count that only goes forward. */
final class SessionClock {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Clock clock;
    private final LongSupplier nanoseconds;
    private final long start;

    SessionClock(Clock clock, LongSupplier nanoseconds) {
        this.clock = clock;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /** Adds the time in UTC, the local offset in minutes, and the milliseconds since the session began. */
    void stamp(ObjectNode entry) {
        Instant now = clock.instant();
        int offset = clock.getZone().getRules().getOffset(now).getTotalSeconds();
        entry.put("time", TIME.format(now));
        entry.put("offset", TimeUnit.SECONDS.toMinutes(offset));
        entry.put("mono", TimeUnit.NANOSECONDS.toMillis(nanoseconds.getAsLong() - start));
    }
}
