package org.otowi.models.key;

/** A key could not be looked up; the message says where, why and what to do, and holds no part of a key. */
public final class KeyException extends Exception {

    public KeyException(String message) {
        super(message);
    }

    public KeyException(String message, Throwable cause) {
        super(message, cause);
    }
}
