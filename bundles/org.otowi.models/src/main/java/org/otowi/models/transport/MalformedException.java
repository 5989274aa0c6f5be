package org.otowi.models.transport;

/** An event is not in the dialect; the message says what was expected and where, and holds nothing of the event. */
public final class MalformedException extends Exception {

    public MalformedException(String message) {
        super(message);
    }
}
