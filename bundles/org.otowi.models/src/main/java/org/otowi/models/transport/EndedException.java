package org.otowi.models.transport;

import java.time.Duration;
import java.util.Optional;
import org.otowi.models.chat.End;

/** Within this package: an attempt has ended other than in good order. Holds no content and no stack. */
final class EndedException extends Exception {

    private final transient End end;
    private final transient Optional<Repetition> repetition;

    /**
     * Why another attempt may succeed.
     *
     * @param reason in words for a person
     * @param asked the pause that the server asked for
     */
    record Repetition(String reason, Optional<Duration> asked) {}

    EndedException(End end) {
        this(end, Optional.empty());
    }

    EndedException(End end, Repetition repetition) {
        this(end, Optional.of(repetition));
    }

    private EndedException(End end, Optional<Repetition> repetition) {
        super(null, null, false, false);
        this.end = end;
        this.repetition = repetition;
    }

    End end() {
        return end;
    }

    Optional<Repetition> repetition() {
        return repetition;
    }
}
