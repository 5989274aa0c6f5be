package org.otowi.assistant.workspace.ask;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.otowi.assistant.workspace.OutcomeJob;

/** Asks in the background. The family of the job is its question, so that who asked can cancel it. */
public final class AskJob extends OutcomeJob<Outcome> {

    private final DocumentAsker asker;
    private final Question question;
    private final Consumer<String> step;

    /**
     * Makes the job.
     *
     * @param step told what is being done now, on the job's thread
     * @param receiver told how it ended, once
     */
    public AskJob(DocumentAsker asker, Question question, Consumer<String> step, Consumer<Outcome> receiver) {
        super(Messages.AskJob_name, question, new Outcome.Stopped(), receiver);
        this.asker = asker;
        this.question = question;
        this.step = step;
    }

    @Override
    protected Outcome work(IProgressMonitor monitor) {
        return asker.ask(question, step, monitor::isCanceled);
    }

    @Override
    protected Outcome failed(String message) {
        return new Outcome.Refused(message);
    }
}
