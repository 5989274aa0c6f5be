package org.otowi.provenance.log;

/** A line of a sidecar is no entry; the message says what was expected and what was found. */
public final class MalformedEntryException extends Exception {

    private static final long serialVersionUID = 1L;

    public MalformedEntryException(String message) {
        super(message);
    }
}
