package org.otowi.cli.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.anchor.StampRequest;
import org.otowi.provenance.anchor.StampResponse;
import org.otowi.provenance.anchor.TimeStamp;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.SessionOpener;
import org.otowi.provenance.cli.Styles;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.verify.StampedCheckpoint;
import org.otowi.provenance.verify.StampedLog;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has an authority outside stamp a log, in two steps between which the user asks it: the command contacts nobody. */
@Command(name = "anchor")
public final class AnchorCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private Path path;

    @ArgGroup(multiplicity = "1")
    private Step step;

    /** One of the two steps. */
    private static final class Step {

        @Option(names = "--request-out", paramLabel = "F.tsq", required = true)
        private Optional<Path> request = Optional.empty();

        @Option(names = "--token", paramLabel = "F.tsr", required = true)
        private Optional<Path> token = Optional.empty();
    }

    public AnchorCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException, ProvenanceException {
        Path given = environment.folder().resolve(path);
        Sidecar sidecar = Sidecar.of(given);
        StampedLog log = StampedLog.read(sidecar.path());
        if (step.request.isPresent()) {
            request(log, step.request.get());
        } else {
            add(log, sidecar, StampResponse.read(environment.folder().resolve(step.token.orElseThrow())));
        }
        return ExitCodes.DONE;
    }

    private void request(StampedLog log, Path out) throws CommandException {
        StampedCheckpoint checkpoint = log.newest()
                .orElseThrow(() -> new CommandException(Messages.get("anchor.noCheckpoint", path)));
        Path target = environment.folder().resolve(out);
        if (Files.exists(target)) {
            throw new CommandException(Messages.get("anchor.exists", out));
        }
        try {
            Files.write(target, StampRequest.of(checkpoint.imprint(), new SecureRandom()), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new CommandException(Messages.get("anchor.unwritable", out, Explanation.of(e)), e);
        }
        environment.tell(Messages.get("anchor.requested", out, checkpoint.line(), path));
    }

    private void add(StampedLog log, Sidecar sidecar, TimeStamp stamp) throws CommandException, ProvenanceException {
        StampedCheckpoint checkpoint =
                log.of(stamp).orElseThrow(() -> new CommandException(Messages.get("anchor.other", path)));
        if (log.tokens().contains(stamp.base64())) {
            environment.tell(Messages.get("anchor.present", path));
            return;
        }
        try (RecordingSession session =
                new SessionOpener(environment).open(sidecar.path().toAbsolutePath().getParent())) {
            session.recordAnchor(sidecar.file(), checkpoint.id(), stamp.base64());
        }
        environment.out().println(
                Styles.printable(Messages.get("anchor.added", checkpoint.line(), stamp.time(), stamp.authority())));
    }
}
