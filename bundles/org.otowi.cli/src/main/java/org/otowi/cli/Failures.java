package org.otowi.cli;

import java.util.concurrent.CancellationException;
import org.otowi.provenance.ProvenanceException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what stops a command into one message and an exit code; a stack trace only for who asks for it. */
final class Failures {

    /** Set to anything, it shows where in the code a fault happened. */
    private static final String DEBUG = "OTOWI_DEBUG";

    /** What a Unix shell reports for a process that SIGINT ended. */
    private static final int INTERRUPTED = 130;

    private final Environment environment;

    Failures(Environment environment) {
        this.environment = environment;
    }

    int wrongUsage(ParameterException wrong, String... arguments) {
        environment.tell("failed", wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, environment.err());
        environment.tell("usage.try", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCodes.NO_ANSWER;
    }

    int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof CancellationException) {
            environment.tell("stopped");
            return INTERRUPTED;
        }
        if (failure instanceof ProvenanceException || failure instanceof CommandException) {
            environment.tell("failed", failure.getMessage());
            return ExitCodes.NO_ANSWER;
        }
        return fault(failure);
    }

    private int fault(Exception failure) {
        environment.tell("fault", failure, DEBUG);
        if (environment.variable(DEBUG).isPresent()) {
            failure.printStackTrace(environment.err());
        }
        return ExitCodes.FAULT;
    }
}
