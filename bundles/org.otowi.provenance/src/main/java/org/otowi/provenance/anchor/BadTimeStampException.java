package org.otowi.provenance.anchor;

/** What was given as a time stamp is none, or not one that can be used; the message says what was expected instead. */
public final class BadTimeStampException extends Exception {

    private static final long serialVersionUID = 1L;

    BadTimeStampException(String message) {
        super(message);
    }

    BadTimeStampException(String message, Exception cause) {
        super(message, cause);
    }
}
