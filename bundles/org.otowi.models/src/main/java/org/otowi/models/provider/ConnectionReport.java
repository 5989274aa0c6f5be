package org.otowi.models.provider;

import java.util.List;
import java.util.Optional;

/**
 * What a test of a connection found, step by step; the steps end with the first that failed.
 *
 * @param steps in the order in which they were tried
 */
public record ConnectionReport(List<Step> steps) {

    public ConnectionReport {
        steps = List.copyOf(steps);
    }

    /** Whether everything worked. */
    public boolean succeeded() {
        return failure().isEmpty();
    }

    /** The step that failed. */
    public Optional<Step> failure() {
        return steps.stream().filter(step -> !step.works()).findFirst();
    }

    /**
     * One step.
     *
     * @param name {@code policy}, {@code name}, {@code proxy}, {@code server}, {@code tls}, {@code key}, {@code model}
     *     or {@code quota}
     * @param works whether it worked
     * @param message what was found and, if it failed, what to do
     */
    public record Step(String name, boolean works, String message) {}
}
