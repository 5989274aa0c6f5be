package org.otowi.cli.connection;

import java.time.Duration;
import org.otowi.cli.messages.Messages;
import org.otowi.models.chat.ChatListener;
import org.otowi.provenance.cli.Environment;

/** Says on standard error what happens while nothing comes. */
public class Notes implements ChatListener {

    private static final long FIRST_SECONDS = 5;
    private static final long EVERY_SECONDS = 15;

    private final Environment environment;
    private boolean thinking;
    private long told;

    public Notes(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void onText(String text) {
        // what is shown of the text is for others to say
    }

    @Override
    public void onThinking() {
        if (!thinking) {
            thinking = true;
            environment.tell(Messages.get("ask.thinking"));
        }
    }

    @Override
    public void onRetry(String reason, Duration pause, int attempt) {
        told = 0;
        environment.tell(Messages.get("ask.retry", reason, seconds(pause), attempt));
    }

    @Override
    public void onWaiting(Duration elapsed) {
        long seconds = elapsed.toSeconds();
        if (seconds >= (told == 0 ? FIRST_SECONDS : told + EVERY_SECONDS)) {
            told = seconds;
            environment.tell(Messages.get("ask.waiting", seconds));
        }
    }

    private static String seconds(Duration pause) {
        return pause.toMillis() % 1_000 == 0 ? String.valueOf(pause.toSeconds())
                : String.format(java.util.Locale.ROOT, "%.1f", pause.toMillis() / 1_000.0);
    }
}
