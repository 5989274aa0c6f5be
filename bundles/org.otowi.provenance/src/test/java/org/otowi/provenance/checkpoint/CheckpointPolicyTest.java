package org.otowi.provenance.checkpoint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckpointPolicyTest {

    private static final Duration NOW = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void manyEntriesAreSignedAtOnce() {
        assertFalse(CheckpointPolicy.DEFAULT.isDue(63, NOW));
        assertTrue(CheckpointPolicy.DEFAULT.isDue(64, NOW));
    }

    @Test
    void fewAreSignedWhenNoMoreCome() {
        assertFalse(CheckpointPolicy.DEFAULT.isDue(1, Duration.ofSeconds(1)));
        assertTrue(CheckpointPolicy.DEFAULT.isDue(1, LONG));
    }

    @Test
    void nothingIsNotSigned() {
        assertFalse(CheckpointPolicy.DEFAULT.isDue(0, LONG));
    }
}
