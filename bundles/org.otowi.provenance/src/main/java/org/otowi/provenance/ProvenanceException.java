package org.otowi.provenance;

import java.io.IOException;
import java.nio.file.Path;
import org.otowi.provenance.messages.Messages;

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
        OCCUPIED,
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

    /**
     * What cannot be read.
     *
     * @param key the message, with the file and the cause in words as its arguments
     */
    public static ProvenanceException unreadable(String key, Path file, IOException cause) {
        return new ProvenanceException(Reason.UNREADABLE, Messages.get(key, file, Explanation.of(cause)), cause);
    }

    /**
     * What could not be done.
     *
     * @param key the message, with the file and the cause in words as its arguments
     */
    public static ProvenanceException failed(String key, Path file, IOException cause) {
        return new ProvenanceException(Reason.FAILED, Messages.get(key, file, Explanation.of(cause)), cause);
    }

    public Reason reason() {
        return reason;
    }
}
