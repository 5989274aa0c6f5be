package org.otowi.models.transport;

/** A file of certificates or keys cannot be used; the message says which, why and what to do. */
final class TrustException extends Exception {

    TrustException(String message) {
        super(message);
    }
}
