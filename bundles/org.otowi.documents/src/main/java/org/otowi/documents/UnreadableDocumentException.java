package org.otowi.documents;

/** A file could not be read as a document; the message says what was found and what the person can do. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why, for callers that choose an exit code or a next step. */
    public enum Reason {
        MISSING,
        NOT_A_FILE,
        NOT_PERMITTED,
        EMPTY,
        BINARY,
        ENCRYPTED,
        NO_TEXT,
        BROKEN,
        TOO_LARGE,
        TOO_SLOW,
        CHANGED,
        UNSUPPORTED
    }

    private final Reason reason;

    public UnreadableDocumentException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableDocumentException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
