package org.otowi.cli.provenance;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.merge.LogMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Merges two versions of a provenance log into the first, as git asks its merge drivers to. */
@Command(name = "merge")
public final class MergeCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "base")
    private Path base;

    @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "ours")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "theirs")
    private Path theirs;

    @Parameters(index = "3", arity = "0..1", paramLabel = "NAME", descriptionKey = "name")
    private Optional<String> name;

    public MergeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws ProvenanceException {
        LogMerge.join(environment.folder().resolve(ours), environment.folder().resolve(theirs));
        return ExitCodes.DONE;
    }
}
