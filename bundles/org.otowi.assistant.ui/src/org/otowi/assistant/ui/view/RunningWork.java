package org.otowi.assistant.ui.view;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.answer.Answer;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.ui.transcript.Conversation;
import org.otowi.assistant.ui.transcript.TranscriptItem;

/**
 * Work that the Assistant view shows as going on. It ends exactly once, with a result, a refusal or because it was stopped;
 * whatever is called after the end has no effect. The result takes the place of the progress.
 */
public final class RunningWork {

    private final Conversation conversation;
    private final String id;
    private final String title;
    private final Runnable atEnd;
    private final AtomicBoolean ended = new AtomicBoolean();

    RunningWork(Conversation conversation, String id, String title, Runnable atEnd) {
        this.conversation = conversation;
        this.id = id;
        this.title = title;
        this.atEnd = atEnd;
    }

    /** Says where the work is. */
    public void step(String step) {
        if (!ended.get()) {
            conversation.replace(new TranscriptItem.Running(id, title, step));
        }
    }

    /** Says where the work is as soon as somebody looks: for steps that follow each other faster than that. */
    void stepLater(Supplier<String> step) {
        show(() -> new TranscriptItem.Running(id, title, step.get()));
    }

    /** The id of the entry that shows it. */
    String id() {
        return id;
    }

    /** Shows how far it has come, whenever somebody looks. */
    void show(Supplier<TranscriptItem> now) {
        if (!ended.get()) {
            conversation.update(id, now);
        }
    }

    /** Ends with a summary of the file. */
    public void show(Summary summary, IFile file) {
        end(new TranscriptItem.Summarized(id, summary, file));
    }

    /**
     * Ends with an answer.
     *
     * @param notes what the person must know of how it came about
     */
    public void show(Answer answer, List<String> notes) {
        end(new TranscriptItem.Answered(id, answer, notes));
    }

    /** Ends without a result: says why, and what the person can do. */
    public void refuse(String message) {
        end(new TranscriptItem.Refused(id, message));
    }

    /** Ends with something to know. */
    public void note(String text) {
        end(new TranscriptItem.Noted(id, text));
    }

    /** Ends because the person stopped it. */
    public void stopped() {
        end(new TranscriptItem.Noted(id, NLS.bind(Messages.Work_stopped, title)));
    }

    /** Ends with this entry, whose id is that of the work. */
    void end(TranscriptItem result) {
        if (ended.compareAndSet(false, true)) {
            atEnd.run();
            conversation.replace(result);
        }
    }
}
