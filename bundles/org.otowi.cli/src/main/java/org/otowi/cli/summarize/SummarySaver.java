package org.otowi.cli.summarize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.otowi.assistant.record.SummaryFiles;
import org.otowi.assistant.render.MarkdownRenderer;
import org.otowi.assistant.summary.Summary;
import org.otowi.cli.CommandException;
import org.otowi.cli.Explanation;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Content;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.record.RecordingSession;

/** Saves summaries unasked, and therefore never over text that somebody has changed. */
final class SummarySaver {

    private final SummaryFiles files;

    SummarySaver(RecordingSession session, ModelUse model) {
        files = new SummaryFiles(session, model);
    }

    /**
     * Saves and records a summary; one that is there already, recorded and byte for byte the same, is left alone.
     *
     * @return whether it was written
     * @throws CommandException if it cannot be written, or holds what no log accounts for
     * @throws ProvenanceException if it cannot be recorded; the file is then as it was
     */
    boolean save(Summary summary) throws CommandException, ProvenanceException {
        Path file = SummaryFiles.fileOf(summary.file());
        try {
            if (Files.exists(file)) {
                Sha256 present = Content.read(file, StandardCharsets.UTF_8).sha256();
                if (!isRecorded(file, present)) {
                    throw new CommandException(Messages.get("save.changed", file));
                }
                if (present.equals(Content.ofText(new MarkdownRenderer().render(summary)).sha256())) {
                    return false;
                }
            }
            files.write(summary);
            return true;
        } catch (IOException e) {
            throw new CommandException(Messages.get("save.failed", file, Explanation.of(e)), e);
        }
    }

    private static boolean isRecorded(Path file, Sha256 content) throws ProvenanceException {
        Path sidecar = new Sidecar(file).path();
        return Files.exists(sidecar) && ProvenanceLog.read(sidecar).lastStates().stream()
                .anyMatch(state -> state.sha256().equals(content));
    }
}
