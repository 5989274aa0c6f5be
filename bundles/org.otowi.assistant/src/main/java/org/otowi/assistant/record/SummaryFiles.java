package org.otowi.assistant.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.proposal.SummaryProposals;
import org.otowi.assistant.summary.Summary;
import org.otowi.provenance.Content;
import org.otowi.provenance.Decision;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.record.RecordingSession;

/**
 * Saves summaries beside the files that they sum up, each with its entry in its own sidecar.
 *
 * <p>The entry comes first: when it cannot be written, the summary's file is left as it was.
 */
public final class SummaryFiles {

    private final RecordingSession session;
    private final ModelUse model;

    public SummaryFiles(RecordingSession session, ModelUse model) {
        this.session = session;
        this.model = model;
    }

    /** The file that a summary of the given file is saved as: {@code paper.pdf.summary.md} for {@code paper.pdf}. */
    public static Path fileOf(Path summarized) {
        return summarized.resolveSibling(summarized.getFileName() + SummaryProposals.SUFFIX);
    }

    /**
     * Writes the summary, replacing an older one.
     *
     * @return the file written
     * @throws IOException if the summary's file cannot be read or written
     * @throws ProvenanceException if the entry cannot be written
     */
    public Path write(Summary summary) throws IOException, ProvenanceException {
        Path file = fileOf(summary.file());
        Optional<Content> before = Files.exists(file)
                ? Optional.of(Content.read(file, StandardCharsets.UTF_8)) : Optional.empty();
        Proposal proposal = new SummaryProposals().save(summary, before.flatMap(Content::text).orElse(""));
        Content after = Content.ofText(proposal.after());
        Path written = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeForced(written, after.bytes());
            session.recordAiEdit(file, AcceptedEdits.of(proposal, model, before, after, Decision.WHOLE));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
        return file;
    }

    private static void writeForced(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
