package org.otowi.cli.connection;

import java.time.Duration;
import org.otowi.cli.messages.Messages;
import org.otowi.models.settings.Limits;
import org.otowi.provenance.cli.CommandException;
import picocli.CommandLine.Option;

/** How long and how often, where the command line says it. */
public final class LimitOptions {

    private static final double LONGEST_SECONDS = 86_400;
    private static final int MOST_RETRIES = 20;

    @Option(names = "--idle-timeout", paramLabel = "S", descriptionKey = "limit.idle")
    private Double idle;

    @Option(names = "--first-token-timeout", paramLabel = "S", descriptionKey = "limit.firstToken")
    private Double firstToken;

    @Option(names = "--retries", paramLabel = "N", descriptionKey = "limit.retries")
    private Integer retries;

    /**
     * The limits with what was said in their place.
     *
     * @throws CommandException if one of them is no number of seconds or of repetitions
     */
    Limits over(Limits limits) throws CommandException {
        if (retries != null && (retries < 0 || retries > MOST_RETRIES)) {
            throw new CommandException(Messages.get("limit.retries", MOST_RETRIES, retries));
        }
        return new Limits(limits.connect(), seconds("--first-token-timeout", firstToken, limits.firstToken()),
                seconds("--idle-timeout", idle, limits.idle()), retries == null ? limits.retries() : retries,
                limits.longestPause(), limits.replyBytes());
    }

    private static Duration seconds(String option, Double value, Duration otherwise) throws CommandException {
        if (value == null) {
            return otherwise;
        }
        if (!(value >= 0.001 && value <= LONGEST_SECONDS)) { // NaN too
            throw new CommandException(Messages.get("limit.seconds", option, (long) LONGEST_SECONDS, value));
        }
        return Duration.ofMillis(Math.round(value * 1_000));
    }
}
