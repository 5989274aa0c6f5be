package org.otowi.models.transport;

/** Understands the events of one reply, in the order in which they come; asked from the thread that asked the model. */
@FunctionalInterface
public interface EventReader {

    /**
     * Takes one event.
     *
     * @param event the name of a server-sent event; {@code message} if it has none, and for the other framings
     * @param data what it holds
     * @throws MalformedException if it is not in the dialect, which ends the request
     */
    Signal read(String event, String data) throws MalformedException;
}
