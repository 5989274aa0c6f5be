package org.otowi.cli;

import java.util.logging.LogManager;
import org.otowi.provenance.cli.Environment;

/** Entry point of the {@code otowi} command. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        LogManager.getLogManager().reset(); // libraries log what they read; the reader reports what matters
        Interruption interruption = new Interruption();
        interruption.install();
        int exitCode = new OtowiCommand(Environment.ofProcess(), Launch.ofProcess(), interruption).run(arguments);
        interruption.finished();
        System.exit(exitCode);
    }
}
