package org.otowi.models.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that tests put forward; resting puts it forward too, and takes no time. */
final class FakeTiming implements Timing {

    static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    private final AtomicLong ahead = new AtomicLong();
    private final double jitter;

    FakeTiming(double jitter) {
        this.jitter = jitter;
    }

    void advance(Duration time) {
        ahead.addAndGet(time.toNanos());
    }

    Duration ahead() {
        return Duration.ofNanos(ahead.get());
    }

    @Override
    public long nanos() {
        return ahead.get();
    }

    @Override
    public Instant now() {
        return START.plusNanos(ahead.get());
    }

    @Override
    public double jitter() {
        return jitter;
    }

    @Override
    public void rest(long nanos) {
        ahead.addAndGet(nanos);
    }
}
