package org.otowi.assistant.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.assistant.messages.Messages;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.proposal.SummaryProposals;
import org.otowi.assistant.summary.Summary;
import org.otowi.provenance.Content;
import org.otowi.provenance.Decision;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.WholeFile;
import org.otowi.provenance.record.RecordingSession;

/**
 * Saves summaries beside the files that they sum up, each with its entry in its own sidecar.
 *
 * <p>The entry comes first: when it cannot be written, the summary's file is left as it was. When the file cannot be
 * written after it, a further entry says what the file holds instead.
 */
public final class SummaryFiles {

    private final RecordingSession session;
    private final ModelUse model;
    private final Exchange exchange;

    /** For summaries without a conversation. */
    public SummaryFiles(RecordingSession session, ModelUse model) {
        this(session, model, Exchange.NONE);
    }

    /** For a summary that came of what was said to a model and by it. */
    public SummaryFiles(RecordingSession session, ModelUse model, Exchange exchange) {
        this.session = session;
        this.model = model;
        this.exchange = exchange;
    }

    /** The file that a summary of the given file is saved as: {@code paper.pdf.summary.md} for {@code paper.pdf}. */
    public static Path fileOf(Path summarized) {
        return summarized.resolveSibling(summarized.getFileName() + SummaryProposals.SUFFIX);
    }

    /** The file that a summary of this name is about; empty if it is no summary's name. */
    public static Optional<Path> summarizedBy(Path summary) {
        String name = String.valueOf(summary.getFileName()); // a root has none
        return name.endsWith(SummaryProposals.SUFFIX) && name.length() > SummaryProposals.SUFFIX.length()
                ? Optional.of(summary.resolveSibling(
                        name.substring(0, name.length() - SummaryProposals.SUFFIX.length())))
                : Optional.empty();
    }

    /** What a summary's file holds; empty when there is none. */
    public static Optional<Content> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Content.read(file, StandardCharsets.UTF_8)) : Optional.empty();
    }

    /**
     * Writes the summary, replacing an older one.
     *
     * @return the file written
     * @throws IOException if the summary's file cannot be read or written, or was changed meanwhile
     * @throws ProvenanceException if the entry cannot be written
     */
    public Path write(Summary summary) throws IOException, ProvenanceException {
        return replace(read(fileOf(summary.file())), summary);
    }

    /**
     * Writes the summary in place of what its file is known to hold. Recording may wait for another program; a text
     * that somebody saves in that time stays.
     *
     * @return the file written
     * @throws IOException if the file cannot be written, or holds something else by now
     * @throws ProvenanceException if the entry cannot be written
     */
    public Path replace(Optional<Content> before, Summary summary) throws IOException, ProvenanceException {
        Path file = fileOf(summary.file());
        Proposal proposal = new SummaryProposals().save(summary, before.flatMap(Content::text).orElse(""));
        Content after = Content.ofText(proposal.after());
        session.recordAiEdit(file, AcceptedEdits.of(proposal, model, before, after, Decision.WHOLE).with(exchange));
        Optional<Content> found = before;
        try {
            found = read(file);
            if (!found.map(Content::sha256).equals(before.map(Content::sha256))) {
                throw new FileSystemException(file.toString(), null, Messages.format("summary.changed"));
            }
            WholeFile.write(file, after.bytes());
            return file;
        } catch (IOException e) {
            if (found.isPresent()) {
                session.recordExternal(file, found.get());
            }
            throw e;
        }
    }
}
