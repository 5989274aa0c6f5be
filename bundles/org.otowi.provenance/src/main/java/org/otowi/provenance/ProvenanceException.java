package org.otowi.provenance;

/** A sidecar could not be read or written; the message says why, where, and what the person can do. */
public final class ProvenanceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why, for callers that choose an exit code or a next step. */
    public enum Reason {
        MISSING,
        UNREADABLE,
        NOT_PERMITTED,
        LOCKED,
        NO_SPACE,
        DAMAGED,
        UNSUPPORTED,
        FAILED
    }

    private final Reason reason;

    public ProvenanceException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public ProvenanceException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
