package org.otowi.assistant.workspace.ask;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.workspace.OutcomeJob;
import org.otowi.models.chat.ChatListener;

/** Sends a question and receives the answer as it comes. The family is the question, so that who asked can cancel it. */
public final class SendJob extends OutcomeJob<SendOutcome> {

    private final ReadyQuestion ready;
    private final ChatListener listener;

    /**
     * Makes the job.
     *
     * @param listener told what happens meanwhile, on the job's thread
     * @param receiver told how it ended, once
     */
    public SendJob(ReadyQuestion ready, ChatListener listener, Consumer<SendOutcome> receiver) {
        super(NLS.bind(Messages.SendJob_name, ready.asked().provider().name()), ready.asked().question(),
                new SendOutcome.NotSent(), receiver);
        this.ready = ready;
        this.listener = listener;
    }

    @Override
    protected SendOutcome work(IProgressMonitor monitor) {
        return new SendOutcome.Ended(ready.asked().chat().chat(ready.request(), listener, monitor::isCanceled));
    }

    @Override
    protected SendOutcome failed(String message) {
        return new SendOutcome.Faulted(message);
    }
}
