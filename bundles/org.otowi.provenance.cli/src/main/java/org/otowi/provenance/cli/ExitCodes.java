package org.otowi.provenance.cli;

/** What a command's exit code means; {@code verify} has further ones for its verdicts. See docs/cli.md. */
public final class ExitCodes {

    /** Everything that was asked for was done. */
    public static final int DONE = 0;

    /** At least one file could not be read or written; the others were done. */
    public static final int SOME_FAILED = 1;

    /** The command line is wrong, or there is nothing to answer from. */
    public static final int NO_ANSWER = 2;

    /** A fault in Otowi itself, {@code EX_SOFTWARE} of sysexits.h. */
    public static final int FAULT = 70;

    private ExitCodes() {}
}
