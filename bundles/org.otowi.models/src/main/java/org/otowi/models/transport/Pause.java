package org.otowi.models.transport;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait before the next attempt: what the server asks for and up to a tenth more, or half a second that
 * doubles each time, of which chance takes up to a half. So clients that failed together do not come back together.
 */
final class Pause {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final int DOUBLINGS = 10;

    private Pause() {}

    /** The pause before an attempt, which is the second at least. */
    static Duration before(int attempt, Optional<Duration> asked, Duration longest, double jitter) {
        Duration pause = asked.map(server -> server.plus(part(server, 0.1 * jitter))).orElseGet(() -> {
            Duration full = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, attempt - 2));
            return full.minus(part(full, 0.5 * jitter));
        });
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    private static Duration part(Duration whole, double part) {
        return Duration.ofMillis((long) (whole.toMillis() * part));
    }
}
