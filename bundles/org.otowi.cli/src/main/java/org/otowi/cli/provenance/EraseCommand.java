package org.otowi.cli.provenance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.SessionOpener;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.privacy.CommittedText;
import org.otowi.provenance.privacy.CommittedText.Fate;
import org.otowi.provenance.record.Erasure;
import org.otowi.provenance.record.RecordingSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes texts that a log only commits to, and says in the log by which rule. */
@Command(name = "erase")
public final class EraseCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private CommittedTextSelection selection;

    @Option(names = "--policy", paramLabel = "T", required = true)
    private String policy;

    @Option(names = "--note", paramLabel = "T")
    private Optional<String> note;

    @Option(names = "--yes")
    private boolean yes;

    public EraseCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException, ProvenanceException {
        if (!selection.isGiven()) {
            throw new CommandException(Messages.get("erase.choose", file));
        }
        Sidecar sidecar = Sidecar.of(environment.folder().resolve(file));
        List<CommittedText> texts = selection.from(ProvenanceLog.read(sidecar.path()), environment);
        texts.stream().filter(text -> text.fate() == Fate.DISCLOSED).forEach(text -> environment.tell(
                Messages.get("erase.disclosed", CommittedTextSelection.name(text))));
        texts.stream().filter(text -> text.fate() == Fate.WITHHELD).forEach(text -> environment.tell(
                Messages.get("erase.withheld", CommittedTextSelection.name(text))));
        List<CommittedText> here = new ArrayList<>();
        for (CommittedText text : texts) {
            if (CommittedTextSelection.kept(text, environment.store()).isPresent()) {
                here.add(text);
            }
        }
        if (here.isEmpty()) {
            environment.tell(Messages.get("committed.nothing", file));
        } else {
            erase(sidecar, here);
        }
        return ExitCodes.DONE;
    }

    private void erase(Sidecar sidecar, List<CommittedText> texts) throws ProvenanceException {
        texts.forEach(text -> environment.out().println(CommittedTextSelection.name(text)));
        if (!yes) {
            environment.tell(Messages.get("erase.ask"));
            return;
        }
        List<Sha256> commitments = texts.stream().map(CommittedText::commitment).toList();
        try (RecordingSession session = new SessionOpener(environment).open(
                sidecar.path().toAbsolutePath().getParent())) {
            session.recordErasure(sidecar.file(), new Erasure(commitments, policy, note));
        }
        environment.tell(Messages.get("erase.done"));
    }
}
