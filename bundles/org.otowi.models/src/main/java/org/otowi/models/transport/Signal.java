package org.otowi.models.transport;

/** What a reader saw in an event. */
public enum Signal {
    /**
     * No reply yet: pings, greetings, empty events. Until the reply begins, the limit of the first token holds, and
     * repeating is allowed.
     */
    WAITING,
    /** The model thinks: the reply has begun. */
    THINKING,
    /** Text came: the reply has begun, and whatever breaks it off from now on truncates it. */
    TEXT,
    /** The end of the reply or an error was read: nothing further is read. */
    DONE
}
