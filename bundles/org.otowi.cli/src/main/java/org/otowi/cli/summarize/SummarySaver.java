package org.otowi.cli.summarize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.assistant.record.SummaryFiles;
import org.otowi.assistant.render.MarkdownRenderer;
import org.otowi.assistant.summary.Summary;
import org.otowi.cli.summarize.SummaryMaker.Made;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Content;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.record.RecordingSession;

/** Saves summaries unasked, and therefore never over text that somebody has changed. */
final class SummarySaver {

    private final RecordingSession session;

    SummarySaver(RecordingSession session) {
        this.session = session;
    }

    /**
     * Saves and records a summary; one that is there already, recorded and byte for byte the same, is left alone.
     *
     * @return whether it was written
     * @throws CommandException if it cannot be written, or holds what no log accounts for
     * @throws ProvenanceException if it cannot be recorded; the file is then as it was
     */
    boolean save(Made made) throws CommandException, ProvenanceException {
        Summary summary = made.summary();
        Path file = SummaryFiles.fileOf(summary.file());
        try {
            Optional<Content> present = SummaryFiles.read(file);
            if (present.isPresent() && !isOtowis(file, present.get())) {
                throw new CommandException(Messages.get("save.changed", file));
            }
            Content rendered = Content.ofText(new MarkdownRenderer().render(summary));
            if (present.map(Content::sha256).equals(Optional.of(rendered.sha256()))) {
                return false;
            }
            new SummaryFiles(session, made.model(), made.exchange()).replace(present, summary);
            return true;
        } catch (IOException e) {
            throw new CommandException(Messages.get("save.failed", file, Explanation.of(e)), e);
        }
    }

    /** Whether the log says that a model wrote this text, lately or earlier: a later one need not have reached the file. */
    private static boolean isOtowis(Path file, Content present) throws ProvenanceException {
        Path sidecar = new Sidecar(file).path();
        return Files.exists(sidecar) && ProvenanceLog.read(sidecar).entries().stream()
                .filter(entry -> entry.type().equals(Optional.of(EntryType.AI)))
                .flatMap(entry -> entry.after().stream())
                .anyMatch(state -> state.sha256().equals(present.sha256()));
    }
}
