package org.otowi.testing;

import java.util.Optional;
import java.util.Random;

/**
 * Where random tests begin: always at the same seed, so that no build fails by luck. {@code -Dotowi.seed=N} begins at
 * another, {@code -Dotowi.seed=random} at one that nobody has chosen.
 */
public final class Seed {

    private static final long FIRST = 1;
    private static final String ASKED = System.getProperty("otowi.seed", Long.toString(FIRST));

    private Seed() {}

    /** The first seed of a test that makes its own random choices; the test has to print it. */
    public static long first() {
        return fixed().orElseGet(() -> (long) new Random().nextInt(Integer.MAX_VALUE));
    }

    static Optional<Long> fixed() {
        return ASKED.equals("random") ? Optional.empty() : Optional.of(Long.valueOf(ASKED));
    }
}
