package org.otowi.cli.provenance;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.git.Git;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;

/** What a file was before an edit of which only the result is known. */
final class EarlierContent {

    private final Environment environment;
    private final Charset charset;

    EarlierContent(Environment environment, Charset charset) {
        this.environment = environment;
        this.charset = charset;
    }

    /**
     * The last recorded state, else what git's last commit has; empty when the file is new to both.
     *
     * @param present what the file is now
     * @throws CommandException if a state was recorded but its text is nowhere to be found, or git does not answer: to
     *     take the file for new, or an older text for the last one, would claim too much for the model
     */
    Optional<Content> of(Path file, Content present) throws CommandException, ProvenanceException {
        Path sidecar = new Sidecar(file).path();
        if (!Files.exists(sidecar)) {
            Optional<Content> committed = committed(file);
            if (committed.isEmpty()) {
                requireNoLogWithoutFile(file);
            }
            return committed;
        }
        ProvenanceLog log = ProvenanceLog.read(sidecar);
        List<Sha256> states = log.lastStates().stream().map(ContentState::sha256).toList();
        if (states.isEmpty()) {
            return committed(file);
        }
        Optional<Content> kept = kept(states.get(states.size() - 1));
        if (kept.isPresent()) {
            warnOfUnknownCommit(file, log, present);
            return kept;
        }
        return Optional.of(committed(file).filter(content -> states.contains(content.sha256()))
                .orElseThrow(() -> new CommandException(Messages.get("record.stateLost", file))));
    }

    /** A file that was renamed without its log would be taken for new, and all of it for the model's. */
    private void requireNoLogWithoutFile(Path file) throws CommandException, ProvenanceException {
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(file.toAbsolutePath().getParent(), "*" + Sidecar.SUFFIX)) {
            for (Path log : logs) {
                boolean left = Sidecar.isSidecar(log) && Files.notExists(Sidecar.at(log).file())
                        && !ProvenanceLog.read(log).lastStates().isEmpty();
                if (left) {
                    throw new CommandException(Messages.get("record.renamed", file, log.getFileName(),
                            new Sidecar(file).path().getFileName()));
                }
            }
        } catch (IOException e) {
            throw new CommandException(Messages.get("record.folderUnreadable", file, Explanation.of(e)), e);
        }
    }

    /** What a person committed after the last recorded state would be taken for the model's. */
    private void warnOfUnknownCommit(Path file, ProvenanceLog log, Content present) {
        Set<Sha256> known = new HashSet<>(Set.of(present.sha256()));
        for (LogEntry entry : log.entries()) {
            entry.before().ifPresent(known::add);
            entry.after().map(ContentState::sha256).ifPresent(known::add);
        }
        try {
            if (committed(file).filter(content -> !known.contains(content.sha256())).isPresent()) {
                environment.tell(Messages.get("record.unknownCommit", file));
            }
        } catch (CommandException e) {
            environment.tell(Messages.get("record.unknownHead", file));
        }
    }

    private Optional<Content> committed(Path file) throws CommandException {
        return new Git(file.toAbsolutePath().getParent()).committed(file.getFileName().toString())
                .map(bytes -> Content.of(bytes, charset));
    }

    private Optional<Content> kept(Sha256 state) throws CommandException {
        try {
            return environment.store().state(state).map(bytes -> Content.of(bytes, charset));
        } catch (IOException e) {
            throw new CommandException(Messages.get("record.storeUnreadable", Explanation.of(e)), e);
        }
    }
}
