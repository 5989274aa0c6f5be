package org.otowi.provenance.signature;

/** Bytes are not a signature or key in OpenSSH's form, or one of a kind that is not accepted. */
public final class MalformedSignatureException extends Exception {

    private static final long serialVersionUID = 1L;

    public MalformedSignatureException(String message) {
        super(message);
    }

    public MalformedSignatureException(String message, Throwable cause) {
        super(message, cause);
    }
}
