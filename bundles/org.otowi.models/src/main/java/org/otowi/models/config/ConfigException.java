package org.otowi.models.config;

/** A file cannot be used; the message says which, where in it, what was expected and found, and what to do. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1;

    public ConfigException(String message) {
        super(message);
    }
}
