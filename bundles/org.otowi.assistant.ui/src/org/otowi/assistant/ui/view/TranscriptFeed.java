package org.otowi.assistant.ui.view;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.otowi.assistant.ui.transcript.Conversation;
import org.otowi.assistant.ui.transcript.Transcript;

/**
 * Brings changes of a conversation to the screen, many at a time. A view that nobody sees is not laid out: it catches up
 * when it is shown again.
 */
final class TranscriptFeed {

    private static final int BATCH_MILLIS = 60;

    private final Conversation conversation;
    private final Transcript transcript;
    private final Runnable controls;
    private final Display display;
    private final Runnable listener = this::changed;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private boolean visible = true;
    private boolean stale;

    /**
     * Shows the conversation as it is and follows it from now on.
     *
     * @param controls brings what else there is up to date with each batch, on the UI thread
     */
    TranscriptFeed(Conversation conversation, Transcript transcript, Runnable controls) {
        this.conversation = conversation;
        this.transcript = transcript;
        this.controls = controls;
        this.display = transcript.control().getDisplay();
        conversation.addListener(listener);
        show();
    }

    void visible(boolean isVisible) {
        visible = isVisible;
        if (visible && stale) {
            show();
        }
    }

    void dispose() {
        conversation.removeListener(listener);
    }

    private void changed() {
        if (scheduled.compareAndSet(false, true) && !display.isDisposed()) {
            display.asyncExec(() -> display.timerExec(BATCH_MILLIS, this::batch));
        }
    }

    private void batch() {
        scheduled.set(false);
        if (visible) {
            show();
        } else {
            stale = true;
        }
    }

    private void show() {
        if (!transcript.control().isDisposed()) {
            stale = false;
            controls.run();
            transcript.show(conversation.items());
        }
    }
}
