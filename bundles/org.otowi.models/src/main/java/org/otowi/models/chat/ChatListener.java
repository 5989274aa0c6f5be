package org.otowi.models.chat;

import java.time.Duration;

/** Told what happens while a model answers, always from the thread that asked. */
public interface ChatListener {

    /** For those who only want the reply. */
    ChatListener NONE = text -> {};

    /** More text of the reply. */
    void onText(String text);

    /** The model thinks, which can take minutes before the first text; what it thinks is not passed on. */
    default void onThinking() {}

    /**
     * The request is repeated after a pause, before any text came.
     *
     * @param reason why, in words for a person
     * @param pause how long
     * @param attempt the number of the attempt that follows, from 2
     */
    default void onRetry(String reason, Duration pause, int attempt) {}

    /**
     * Nothing of the reply came yet; told about every second, so that minutes of waiting can be shown.
     *
     * @param elapsed since the request was sent
     */
    default void onWaiting(Duration elapsed) {}
}
