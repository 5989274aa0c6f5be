package org.otowi.provenance.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otowi.provenance.cli.messages.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line as the rest of the program speaks: what was expected, and what was found. */
final class UsageFault {

    private UsageFault() {}

    static String words(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            boolean command = unmatched.getCommandLine().getParent() == null;
            return Messages.get(command ? "usage.command" : "usage.unmatched", unmatched.getUnmatched().get(0));
        }
        return value(wrong).orElseGet(wrong::getMessage);
    }

    /** Of a value that is none of the words of its option, or no number; what a converter of ours said stays. */
    private static Optional<String> value(ParameterException wrong) {
        ArgSpec option = wrong.getArgSpec();
        if (option == null || wrong.getValue() == null || option.converters().length > 0) {
            return Optional.empty();
        }
        Class<?> type = option.auxiliaryTypes()[0];
        if (type.isEnum()) {
            String words = Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return Optional.of(Messages.get("usage.oneOf", name(option), words, wrong.getValue()));
        }
        boolean number = Number.class.isAssignableFrom(type) || type.isPrimitive();
        return number ? Optional.of(Messages.get("usage.number", name(option), wrong.getValue())) : Optional.empty();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
