package org.otowi.provenance.signing;

/** A key could not be read or did not sign; the message says why, where, and what the person can do. */
public final class SigningException extends Exception {

    private static final long serialVersionUID = 1L;

    public SigningException(String message) {
        super(message);
    }

    public SigningException(String message, Throwable cause) {
        super(message, cause);
    }
}
