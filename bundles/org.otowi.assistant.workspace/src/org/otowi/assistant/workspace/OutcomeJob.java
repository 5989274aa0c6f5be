package org.otowi.assistant.workspace;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/**
 * Work in the background that ends in a typed outcome, which one receiver gets exactly once, in a thread of the jobs:
 * also when the job was cancelled before it ran, and when the work failed. So a failure is shown where the work was
 * asked for and not in a dialog of the platform's.
 *
 * @param <T> the outcomes
 */
public abstract class OutcomeJob<T> extends Job {

    private final Object family;
    private volatile T outcome;

    /**
     * A job that is still to be scheduled.
     *
     * @param ifStopped the outcome when it is cancelled before or while it runs
     */
    protected OutcomeJob(String name, Object family, T ifStopped, Consumer<T> receiver) {
        super(name);
        this.family = family;
        this.outcome = ifStopped;
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                receiver.accept(outcome);
            }
        });
    }

    /** Does the work; a cancellation exception leaves the outcome of a stopped job. */
    protected abstract T work(IProgressMonitor monitor) throws CoreException;

    /** The outcome when the work failed; the message is for people. */
    protected abstract T failed(String message);

    @Override
    public final boolean belongsTo(Object asked) {
        return asked == family;
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        try {
            outcome = work(monitor);
        } catch (CancellationException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            outcome = failed(e.getStatus().getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            outcome = failed(Messages.fault);
            ILog.of(OutcomeJob.class).error(Messages.faultLog, e);
        }
        return Status.OK_STATUS;
    }
}
