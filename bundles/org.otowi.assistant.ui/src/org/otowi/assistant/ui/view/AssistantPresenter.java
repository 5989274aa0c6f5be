package org.otowi.assistant.ui.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.ui.transcript.Conversation;
import org.otowi.assistant.ui.transcript.ConversationMarkdown;
import org.otowi.assistant.ui.transcript.TranscriptItem;
import org.otowi.assistant.workspace.ask.AskJob;
import org.otowi.assistant.workspace.ask.Attachment;
import org.otowi.assistant.workspace.ask.DocumentAsker;
import org.otowi.assistant.workspace.ask.Outcome;
import org.otowi.assistant.workspace.ask.Question;
import org.otowi.assistant.workspace.ask.SendGuard;
import org.otowi.assistant.workspace.models.ModelService;

/**
 * The state of the Assistant view. It outlives the view and is a service of the workbench:
 * {@code window.getService(AssistantPresenter.class)}. The conversation may be added to by jobs as well as by the UI thread;
 * questions and their attachments belong to the UI thread.
 */
public final class AssistantPresenter {

    private final Conversation conversation = new Conversation();
    private final AttachmentList attachments = new AttachmentList();
    private final FollowedPlaces followed = new FollowedPlaces();
    private final Map<String, Runnable> stops = new ConcurrentHashMap<>();
    private final DocumentAsker asker = new DocumentAsker();
    private final ModelConversation said = new ModelConversation();
    private final ChosenModel model;
    private final SendGuard guard;

    /**
     * A presenter.
     *
     * @param models the models that may be asked
     * @param guard shows a person what would be sent
     */
    public AssistantPresenter(ModelService models, SendGuard guard) {
        this.model = new ChosenModel(models);
        this.guard = guard;
    }

    public Conversation conversation() {
        return conversation;
    }

    /** What goes with the next question. */
    public AttachmentList attachments() {
        return attachments;
    }

    /** What editors highlight because a link of the conversation was followed. */
    FollowedPlaces followed() {
        return followed;
    }

    /** Who answers. */
    public ChosenModel model() {
        return model;
    }

    SendGuard guard() {
        return guard;
    }

    /** What was said to models in this conversation, and what it took. */
    ModelConversation said() {
        return said;
    }

    /**
     * Asks about the attached files; the answer joins the conversation when it is found. A blank question is ignored.
     *
     * @param refused what to run, on any thread, if the question is refused, so that the person can ask it again
     */
    public void ask(String text, Runnable refused) {
        ask(text, false, false, refused);
    }

    /**
     * Asks as {@link #ask(String, Runnable)} does.
     *
     * @param look whether a person is to see first what would be sent; without a model nothing is
     * @param change whether a model is to propose a change of the lines that are chosen
     */
    void ask(String text, boolean look, boolean change, Runnable refused) {
        if (text.isBlank()) {
            return;
        }
        Question question = new Question(text.strip(), attachments.all(), change);
        List<String> names = question.attachments().stream().map(Attachment::name)
                .map(name -> change ? NLS.bind(Messages.Change_asked, name) : name).toList();
        conversation.put(new TranscriptItem.Asked(conversation.nextId(), question.text(), names));
        if (model.get().isEmbedded()) {
            quote(question, refused);
        } else {
            new ModelAsking(this, model.get(), question, look, refused).start();
        }
    }

    private void quote(Question question, Runnable refused) {
        RunningWork work = begin(Messages.Ask_running, () -> Job.getJobManager().cancel(question));
        new AskJob(asker, question, work::step, outcome -> {
            end(work, outcome);
            if (outcome instanceof Outcome.Refused) {
                refused.run();
            }
        }).schedule();
    }

    /** Has who answers summarize the file; the summary joins the conversation when it is made. */
    public void summarize(IFile file) {
        if (model.get().isEmbedded()) {
            new EmbeddedSummarizing(this).start(file);
        } else {
            new ModelSummarizing(this, model.get(), file).start();
        }
    }

    /** Adds a summary of the file to the conversation. */
    public void show(Summary summary, IFile file) {
        conversation.put(new TranscriptItem.Summarized(conversation.nextId(), summary, file));
    }

    /** Says something to know that is no failure. */
    public void note(String text) {
        conversation.put(new TranscriptItem.Noted(conversation.nextId(), text));
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

    /** Whether work goes on that can be stopped. */
    public boolean isBusy() {
        return !stops.isEmpty();
    }

    /** Stops the work that the entry shows, if it still goes on. */
    public void stop(String item) {
        Runnable stop = stops.get(item);
        if (stop != null) {
            stop.run();
        }
    }

    /** Stops all work that goes on. */
    public void stopAll() {
        stops.values().forEach(Runnable::run);
    }

    /** Begins a new conversation; work that goes on for the old one is stopped. */
    public void clear() {
        stopAll();
        conversation.clear();
        said.clear();
    }

    /** The conversation as Markdown. */
    public String markdown() {
        return new ConversationMarkdown().render(conversation.items());
    }

    private static void end(RunningWork work, Outcome outcome) {
        if (outcome instanceof Outcome.Answered answered) {
            work.show(answered.answer(), answered.notes());
        } else if (outcome instanceof Outcome.Refused refused) {
            work.refuse(refused.message());
        } else {
            work.stopped();
        }
    }
}
