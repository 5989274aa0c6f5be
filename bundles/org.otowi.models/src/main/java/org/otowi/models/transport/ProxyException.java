package org.otowi.models.transport;

/** The proxy settings cannot be followed; the message says where they are, what is wrong and what to do. */
public final class ProxyException extends Exception {

    public ProxyException(String message) {
        super(message);
    }
}
