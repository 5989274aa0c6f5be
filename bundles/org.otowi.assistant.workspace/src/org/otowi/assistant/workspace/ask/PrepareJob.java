package org.otowi.assistant.workspace.ask;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.otowi.assistant.workspace.OutcomeJob;

/**
 * Reads the attached files, puts the question into words for the model, and asks the gate what it says; sends nothing. The
 * family is the question.
 */
public final class PrepareJob extends OutcomeJob<PrepareOutcome> {

    private final ModelQuestion asked;
    private final Consumer<String> step;

    /**
     * Makes the job.
     *
     * @param step told what is being done now, on the job's thread
     * @param receiver told how it ended, once
     */
    public PrepareJob(ModelQuestion asked, Consumer<String> step, Consumer<PrepareOutcome> receiver) {
        super(Messages.PrepareJob_name, asked.question(), new PrepareOutcome.Stopped(), receiver);
        this.asked = asked;
        this.step = step;
    }

    @Override
    protected PrepareOutcome work(IProgressMonitor monitor) {
        return new QuestionPreparer(asked, step).prepare(monitor::isCanceled);
    }

    @Override
    protected PrepareOutcome failed(String message) {
        return new PrepareOutcome.NotReady(message);
    }
}
