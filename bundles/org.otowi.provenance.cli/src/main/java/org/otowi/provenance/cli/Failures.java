package org.otowi.provenance.cli;

import java.util.concurrent.CancellationException;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.cli.messages.Messages;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

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
        environment.complain(UsageFault.words(wrong));
        UnmatchedArgumentException.printSuggestions(wrong, environment.err());
        environment.tell(Messages.get("usage.try", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCodes.NO_ANSWER;
    }

    int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof CancellationException) {
            environment.complain(Messages.get("stopped"));
            return INTERRUPTED;
        }
        if (failure instanceof CommandException refused) {
            environment.complain(refused.getMessage());
            return refused.exitCode();
        }
        if (failure instanceof ProvenanceException) {
            environment.complain(failure.getMessage());
            return ExitCodes.NO_ANSWER;
        }
        return fault(failure);
    }

    private int fault(Exception failure) {
        environment.complain(Messages.get("fault", failure, DEBUG));
        if (environment.variable(DEBUG).isPresent()) {
            failure.printStackTrace(environment.err());
        }
        return ExitCodes.FAULT;
    }
}
