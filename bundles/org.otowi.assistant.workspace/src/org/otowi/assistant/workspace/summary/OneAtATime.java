package org.otowi.assistant.workspace.summary;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Lets one job of a family run at a time, without keeping any resource from others. */
record OneAtATime(Object family) implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return equals(rule);
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return equals(rule);
    }
}
