package org.otowi.cli.connection;

import org.otowi.models.chat.Ending;
import org.otowi.provenance.cli.ExitCodes;

/** The exit code of each end of a request; docs/cli.md promises them. */
public final class EndCodes {

    /** There is a reply, but it is not whole. */
    public static final int TRUNCATED = 6;

    /** The gate, the policy or the provider's filter refused; of a preview, that it would not be sent. */
    public static final int BLOCKED = 7;

    /** There is no reply. */
    public static final int FAILED = 8;

    /** What a Unix shell reports for a process that SIGINT ended. */
    public static final int CANCELLED = 130;

    private EndCodes() {}

    public static int of(Ending ending) {
        return switch (ending) {
            case COMPLETE -> ExitCodes.DONE;
            case TRUNCATED -> TRUNCATED;
            case BLOCKED -> BLOCKED;
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
        };
    }
}
