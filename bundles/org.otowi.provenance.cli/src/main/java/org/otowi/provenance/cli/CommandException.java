package org.otowi.provenance.cli;

/** A command cannot do what was asked; the message says why and what the user can do. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    public CommandException(String message) {
        super(message);
    }

    public CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
