package org.otowi.models.settings;

import java.time.Duration;

/**
 * How long and how often.
 *
 * @param connect to reach the server
 * @param firstToken until the first text or thought; long, as reasoning models take minutes
 * @param idle between two pieces of a stream
 * @param retries attempts after the first
 * @param longestPause the longest pause before a repetition, whatever the server asks for
 * @param replyBytes the most bytes of a reply
 */
public record Limits(Duration connect, Duration firstToken, Duration idle, int retries, Duration longestPause,
        long replyBytes) {

    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofSeconds(60), 3,
            Duration.ofSeconds(60), 32L << 20);
}
