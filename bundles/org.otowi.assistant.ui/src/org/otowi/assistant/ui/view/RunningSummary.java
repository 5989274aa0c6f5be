package org.otowi.assistant.ui.view;

import java.text.NumberFormat;
import java.time.Duration;
import org.eclipse.osgi.util.NLS;
import org.otowi.models.chat.ChatListener;

/** A summary that is coming: nothing of it is shown before it is checked, only how far it has come. */
final class RunningSummary implements ChatListener {

    private final RunningWork work;
    private volatile long characters;

    RunningSummary(RunningWork work) {
        this.work = work;
        work.step(Messages.Reply_asked);
    }

    /** Only the one thread that asked writes it. */
    @Override
    public void onText(String more) {
        characters += more.length();
        work.stepLater(() -> NLS.bind(Messages.Summary_writing, NumberFormat.getIntegerInstance().format(characters)));
    }

    @Override
    public void onThinking() {
        work.stepLater(() -> Messages.Reply_thinking);
    }

    @Override
    public void onRetry(String reason, Duration pause, int attempt) {
        work.step(NLS.bind(Messages.Reply_retry, new Object[] {reason, Math.max(1, pause.toSeconds()), attempt}));
    }

    @Override
    public void onWaiting(Duration elapsed) {
        work.step(NLS.bind(Messages.Reply_waiting, elapsed.toSeconds()));
    }
}
