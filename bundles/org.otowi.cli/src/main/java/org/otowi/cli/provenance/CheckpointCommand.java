package org.otowi.cli.provenance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.checkpoint.LogSigner;
import org.otowi.provenance.checkpoint.LogSigner.Outcome;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.SessionOpener;
import org.otowi.provenance.cli.Styles;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.signing.SigningException;
import org.otowi.provenance.verify.SidecarFinder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs every provenance log under the given paths that verifies, unless the same key has signed all of it. */
@Command(name = "checkpoint")
public final class CheckpointCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths;

    @ArgGroup
    private final NamedKey named = new NamedKey();

    /** The key that a person asked for, if any. */
    private static final class NamedKey {

        @Option(names = "--key", paramLabel = "F")
        private Optional<Path> file = Optional.empty();

        @Option(names = "--agent")
        private boolean agent;
    }

    public CheckpointCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException {
        SidecarFinder finder = new SidecarFinder();
        paths.stream().map(environment.folder()::resolve).forEach(finder::add);
        finder.unreadable().values().forEach(environment::complain);
        if (finder.found().isEmpty()) {
            environment.complain(Messages.get("checkpoint.none"));
            return ExitCodes.NO_ANSWER;
        }
        Signer signer = signer();
        int failed = finder.unreadable().size();
        try (RecordingSession session = new SessionOpener(environment).open(environment.folder())) {
            LogSigner logs = new LogSigner(session, signer);
            for (Path sidecar : finder.found()) {
                failed += sign(logs, sidecar) ? 0 : 1;
            }
        }
        return failed == 0 ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
    }

    private Signer signer() throws CommandException {
        SigningKeys keys = new SigningKeys(environment);
        try {
            if (named.file.isPresent()) {
                return keys.ofFile(named.file.get());
            }
            return named.agent ? keys.ofAgent() : keys.usual();
        } catch (SigningException e) {
            throw new CommandException(advice(e), e);
        }
    }

    private boolean sign(LogSigner logs, Path sidecar) {
        try {
            Outcome outcome = logs.sign(Sidecar.at(sidecar).file());
            if (outcome instanceof Outcome.Refused refused) {
                environment.complain(Messages.get("checkpoint.refused", sidecar, refused.report().verdict().label(),
                        refused.report().findings().get(0).sentence()));
                return false;
            }
            String done = outcome instanceof Outcome.Signed ? "checkpoint.signed" : "checkpoint.nothingNew";
            environment.out().println(Styles.printable(Messages.get(done, sidecar)));
            return true;
        } catch (ProvenanceException e) {
            environment.complain(e.getMessage());
            return false;
        } catch (SigningException e) {
            environment.complain(advice(e));
            return false;
        }
    }

    /** What failed, and the way out that only a command line has, unless it was taken. */
    private String advice(SigningException failure) {
        return named.file.isPresent() ? failure.getMessage() : Messages.get("key.orAnother", failure.getMessage());
    }
}
