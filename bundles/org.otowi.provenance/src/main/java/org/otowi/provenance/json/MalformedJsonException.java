package org.otowi.provenance.json;

/** Bytes are not the restricted JSON of the log; the message names the rule and the place, never the content. */
public final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedJsonException(String message) {
        super(message);
    }
}
