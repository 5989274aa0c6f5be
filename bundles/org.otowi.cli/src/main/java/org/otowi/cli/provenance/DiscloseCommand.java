package org.otowi.cli.provenance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.SessionOpener;
import org.otowi.provenance.cli.Styles;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.privacy.CommittedText;
import org.otowi.provenance.privacy.CommittedText.Fate;
import org.otowi.provenance.record.RecordingSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what a log only commits to, shows it, and on demand writes it into the log for everybody. */
@Command(name = "disclose")
public final class DiscloseCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private CommittedTextSelection selection;

    @Option(names = "--yes")
    private boolean yes;

    public DiscloseCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException, ProvenanceException {
        Sidecar sidecar = Sidecar.of(environment.folder().resolve(file));
        ProvenanceLog log = ProvenanceLog.read(sidecar.path());
        List<CommittedText> texts = selection.from(log, environment);
        if (texts.isEmpty()) {
            environment.tell(Messages.get("committed.nothing", file));
            return ExitCodes.DONE;
        }
        if (selection.isGiven()) {
            return disclose(sidecar, texts);
        }
        texts.forEach(this::list);
        environment.tell(Messages.get("disclose.choose"));
        return ExitCodes.DONE;
    }

    private void list(CommittedText text) {
        environment.out().println(CommittedTextSelection.name(text) + "  "
                + Messages.get("committed.fate." + text.fate().name()) + "  "
                + Styles.printable(text.entry().summary()));
    }

    private int disclose(Sidecar sidecar, List<CommittedText> texts) throws CommandException, ProvenanceException {
        boolean complete = true;
        try (RecordingSession session = new SessionOpener(environment).open(
                sidecar.path().toAbsolutePath().getParent())) {
            for (CommittedText text : texts) {
                Optional<Commitment> kept = text.fate() == Fate.KEPT
                        ? CommittedTextSelection.kept(text, environment.store()) : Optional.empty();
                if (kept.isEmpty()) {
                    complete &= text.fate() == Fate.DISCLOSED;
                    environment.tell(Messages.get("disclose.not." + text.fate().name(),
                            CommittedTextSelection.name(text)));
                    continue;
                }
                show(text, kept.get());
                if (yes) {
                    session.recordDisclosure(sidecar.file(), text.entry().id(), kept.get());
                }
            }
        }
        environment.tell(Messages.get(yes ? "disclose.done" : "disclose.ask"));
        return complete ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
    }

    private void show(CommittedText text, Commitment kept) {
        Styles styles = new Styles(environment.colour());
        environment.out().println(styles.faint(CommittedTextSelection.name(text)));
        kept.text().lines().forEach(line -> environment.out().println(Styles.printable(line)));
    }
}
