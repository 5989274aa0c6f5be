package org.otowi.assistant.workspace.ask;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Asks in the background. Ends with exactly one outcome, also when it is cancelled before it ran or when it fails. */
public final class AskJob extends Job {

    /** The family of these jobs. */
    public static final Object FAMILY = new Object();

    private final DocumentAsker asker;
    private final Question question;
    private final Consumer<String> step;
    private Outcome outcome = new Outcome.Stopped();

    /**
     * Makes the job.
     *
     * @param step told what is being done now, on the job's thread
     * @param end told how it ended, once
     */
    public AskJob(DocumentAsker asker, Question question, Consumer<String> step, Consumer<Outcome> end) {
        super(Messages.AskJob_name);
        this.asker = asker;
        this.question = question;
        this.step = step;
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                end.accept(outcome);
            }
        });
    }

    /** A question is a family too, so that who asked it can cancel it. */
    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY || family == question;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            outcome = asker.ask(question, step, monitor::isCanceled);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            ILog.of(AskJob.class).error(Messages.AskJob_failed, e);
            outcome = new Outcome.Refused(Messages.AskJob_failed);
            return Status.OK_STATUS;
        }
    }
}
