package org.otowi.provenance.cli;

import java.util.List;
import org.otowi.provenance.cli.messages.Messages;

/** Entry point of {@code otowi-reviewer.jar}: what a reviewer needs and nothing else. */
public final class ReviewerMain {

    private static final String NAME = "otowi-reviewer";

    private ReviewerMain() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(program(Environment.ofProcess()).run(arguments));
    }

    /** The program in the given surroundings. */
    static Program program(Environment environment) {
        return new Program(NAME, environment, ReviewerCommands.all(environment), List.of(Messages.help()));
    }
}
