package org.otowi.assistant.ui.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.ui.transcript.Conversation;
import org.otowi.assistant.ui.transcript.TranscriptItem;

/**
 * The state of the Assistant view. It outlives the view and is a service of the workbench:
 * {@code window.getService(AssistantPresenter.class)}. Safe for use by jobs and by the UI thread.
 */
public final class AssistantPresenter {

    private final Conversation conversation = new Conversation();
    private final Map<String, Runnable> stops = new ConcurrentHashMap<>();

    public Conversation conversation() {
        return conversation;
    }

    /** Adds a summary of the file to the conversation. */
    public void show(Summary summary, IFile file) {
        conversation.put(new TranscriptItem.Summarized(conversation.nextId(), summary, file));
    }

    /** Says why something was not done, and what the person can do. */
    public void refuse(String message) {
        conversation.put(new TranscriptItem.Refused(conversation.nextId(), message));
    }

    /**
     * Shows work as going on until one of the ends of {@link RunningWork} is called.
     *
     * @param title what is being done, such as "Summarizing paper.pdf"
     * @param stop what to run when the person stops it; called on the UI thread, so it must return at once
     */
    public RunningWork begin(String title, Runnable stop) {
        String id = conversation.nextId();
        stops.put(id, stop);
        conversation.put(new TranscriptItem.Running(id, title, ""));
        return new RunningWork(conversation, id, title, () -> stops.remove(id));
    }

    /** Stops the work that the entry shows, if it still goes on. */
    public void stop(String item) {
        Runnable stop = stops.get(item);
        if (stop != null) {
            stop.run();
        }
    }
}
