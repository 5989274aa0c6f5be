package org.otowi.provenance.workspace.internal;

import java.nio.file.Path;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Lets one job at a time write to a log.
 *
 * @param path where the log lies
 */
public record SidecarRule(Path path) implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return equals(rule);
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return equals(rule);
    }
}
