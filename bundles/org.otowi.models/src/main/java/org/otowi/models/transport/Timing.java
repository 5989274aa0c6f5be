package org.otowi.models.transport;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Time and chance, so that tests can have their own. */
interface Timing {

    /** Those of the machine. */
    Timing SYSTEM = new Timing() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public double jitter() {
            return ThreadLocalRandom.current().nextDouble();
        }

        @Override
        public void rest(long nanos) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(nanos);
        }
    };

    /** A clock for durations. */
    long nanos();

    /** The time of day, which a server's date is compared with. */
    Instant now();

    /** From 0 to 1. */
    double jitter();

    void rest(long nanos) throws InterruptedException;
}
