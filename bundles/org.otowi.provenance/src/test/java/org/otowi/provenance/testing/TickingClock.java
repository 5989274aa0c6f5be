package org.otowi.provenance.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on by one second whenever somebody looks, and that can be set. */
public final class TickingClock extends Clock {

    private Instant now = Instant.parse("2026-01-02T03:04:05.678Z");

    public synchronized void set(Instant time) {
        now = time;
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(Duration.ofSeconds(1));
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.ofHours(1);
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
