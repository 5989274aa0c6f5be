package org.otowi.cli.provenance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.GitAttributes;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.git.Git;
import picocli.CommandLine.Command;

/**
 * Makes git keep sidecars byte for byte and merge them by line, in every clone, and in this one by {@code otowi merge};
 * asks nothing and may run twice.
 */
@Command(name = "init")
public final class InitCommand implements Callable<Integer> {

    private final Environment environment;
    private final List<String> command;

    /**
     * The command in the given surroundings.
     *
     * @param command the words that start this Otowi from any folder
     */
    public InitCommand(Environment environment, List<String> command) {
        this.environment = environment;
        this.command = List.copyOf(command);
    }

    @Override
    public Integer call() throws CommandException {
        Optional<Path> tree = Git.workingTree(environment.folder());
        Path folder = tree.orElse(environment.folder().toAbsolutePath());
        Git git = new Git(folder);
        Optional<Path> own = git.ownFile("info/attributes");
        if (tree.isPresent() || !git.isBare()) {
            addAttributes(folder);
        }
        if (own.isPresent()) {
            addDriver(git, own.get());
        } else {
            environment.tell(Messages.get(tree.isPresent() ? "init.driver.none" : "init.noGit", folder));
        }
        return ExitCodes.DONE;
    }

    /** For every clone: this file is committed. */
    private void addAttributes(Path folder) throws CommandException {
        try {
            environment.tell(Messages.get(GitAttributes.ensure(folder) ? "init.added" : "init.present", folder));
        } catch (IOException e) {
            throw new CommandException(Messages.get("init.failed", folder, Explanation.of(e)), e);
        }
    }

    /** For this clone: the driver first, as git would complain of an attribute that names none. */
    private void addDriver(Git git, Path ownAttributes) throws CommandException {
        MergeDriver driver = new MergeDriver(git, command);
        boolean present = driver.isSet();
        if (!present && !driver.set()) {
            environment.tell(Messages.get("init.driver.none", ownAttributes.getParent().getParent()));
            return;
        }
        try {
            boolean added = GitAttributes.ensureDriver(ownAttributes);
            environment.tell(Messages.get(present && !added ? "init.driver.present" : "init.driver.set"));
        } catch (IOException e) {
            throw new CommandException(Messages.get("init.own.failed", ownAttributes, Explanation.of(e)), e);
        }
    }
}
