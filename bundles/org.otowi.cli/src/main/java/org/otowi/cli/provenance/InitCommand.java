package org.otowi.cli.provenance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.cli.CommandException;
import org.otowi.cli.Environment;
import org.otowi.cli.ExitCodes;
import org.otowi.cli.Explanation;
import org.otowi.cli.git.Git;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.GitAttributes;
import picocli.CommandLine.Command;

/** Makes git keep sidecars byte for byte and merge them by line; asks nothing and may run twice. */
@Command(name = "init")
public final class InitCommand implements Callable<Integer> {

    private final Environment environment;

    public InitCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException {
        Optional<Path> tree = Git.workingTree(environment.folder());
        Path folder = tree.orElse(environment.folder().toAbsolutePath());
        try {
            String done = GitAttributes.ensure(folder) ? "init.added" : "init.present";
            environment.tell(done, folder);
        } catch (IOException e) {
            throw new CommandException(Messages.get("init.failed", folder, Explanation.of(e)), e);
        }
        if (tree.isEmpty()) {
            environment.tell("init.noGit", folder);
        }
        return ExitCodes.DONE;
    }
}
