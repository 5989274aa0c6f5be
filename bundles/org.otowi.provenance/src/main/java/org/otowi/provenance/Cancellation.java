package org.otowi.provenance;

import java.util.concurrent.CancellationException;

/** Lets a caller stop long work; asked often, from the threads that do the work. */
@FunctionalInterface
public interface Cancellation {

    /** Work that nobody can stop. */
    Cancellation NEVER = () -> false;

    /** Whether the caller wants no result any more. */
    boolean isCancelled();

    /**
     * Leaves the work if the caller wants no result any more.
     *
     * @throws CancellationException if cancelled
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
