package org.otowi.provenance.cli;

/** A command cannot do what was asked; the message says why and what the user can do. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    public CommandException(String message) {
        this(message, ExitCodes.NO_ANSWER);
    }

    public CommandException(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    public CommandException(String message, Throwable cause) {
        super(message, cause);
        this.exitCode = ExitCodes.NO_ANSWER;
    }

    /** The code that the process ends with if nothing else is done about it. */
    public int exitCode() {
        return exitCode;
    }
}
