package org.otowi.assistant.ui.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.ui.transcript.TranscriptItem;
import org.otowi.assistant.workspace.proposal.ProposalRequest;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;

/** An answer that is coming: told on the thread that receives it, shown as often as the view looks. */
final class RunningReply implements ChatListener {

    private final RunningWork work;
    private final String origin;
    private final StringBuilder text = new StringBuilder();
    private final List<String> notes;
    private String progress = Messages.Reply_asked;

    RunningReply(RunningWork work, String origin, List<String> notes) {
        this.work = work;
        this.origin = origin;
        this.notes = new ArrayList<>(notes);
        work.show(this::snapshot);
    }

    @Override
    public void onText(String more) {
        synchronized (this) {
            text.append(more);
            progress = Messages.Reply_answering;
        }
        work.show(this::snapshot);
    }

    @Override
    public void onThinking() {
        step(Messages.Reply_thinking);
    }

    @Override
    public void onRetry(String reason, Duration pause, int attempt) {
        step(NLS.bind(Messages.Reply_retry, new Object[] {reason, Math.max(1, pause.toSeconds()), attempt}));
    }

    @Override
    public void onWaiting(Duration elapsed) {
        step(NLS.bind(Messages.Reply_waiting, elapsed.toSeconds()));
    }

    private void step(String words) {
        synchronized (this) {
            progress = words;
        }
        work.show(this::snapshot);
    }

    private synchronized TranscriptItem snapshot() {
        return new TranscriptItem.Replied(work.id(), origin, text.toString(), Optional.of(progress), Optional.empty(), notes,
                Optional.empty());
    }

    /**
     * Shows the end, with what came before it.
     *
     * @param more what else there is to know
     * @param change what of it can be proposed as a change of a file
     */
    void end(ChatReply reply, List<String> more, Optional<ProposalRequest> change) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(reply.warnings());
        all.addAll(more);
        work.end(new TranscriptItem.Replied(work.id(), origin, reply.text(), Optional.empty(), EndWords.of(reply.end()), all,
                change));
    }

    /** Shows that nobody knows how it ended, with what came before. */
    void fault(String message) {
        String before;
        synchronized (this) {
            before = text.toString();
        }
        work.end(new TranscriptItem.Replied(work.id(), origin, before, Optional.empty(), Optional.of(message), notes,
                Optional.empty()));
    }
}
