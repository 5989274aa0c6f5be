package org.otowi.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.cli.messages.Messages;
import org.otowi.documents.Cancellation;
import org.otowi.provenance.ContentStore;

/**
 * What surrounds one run of the command.
 *
 * @param in standard input, read only for the file name {@code -}
 * @param out results, in UTF-8
 * @param err progress and complaints, in UTF-8
 * @param colour whether {@code out} is a terminal that shows colours and whose user wants them
 * @param folder what relative paths are relative to
 * @param variables environment variables
 * @param command the words that start this Otowi from any folder
 * @param home folder of the clone of Otowi that was started from; empty when it runs from its zip
 * @param store where prompts, replies and states of files are kept, outside any project
 * @param cancellation says when the user has pressed Ctrl-C
 */
public record Environment(InputStream in, PrintStream out, PrintStream err, boolean colour, Path folder,
        Map<String, String> variables, List<String> command, Optional<Path> home, ContentStore store,
        Cancellation cancellation) {

    public Environment {
        variables = Map.copyOf(variables);
        command = List.copyOf(command);
    }

    /** The value of an environment variable that is set and not empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /** Says a sentence of the resource bundle on standard error; control characters in its arguments are shown, not sent. */
    public void tell(String key, Object... arguments) {
        err.println(Messages.get(key, Arrays.stream(arguments).map(Styles::printable).toArray()));
    }
}
