package org.otowi.assistant.workspace.proposal;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.record.AcceptedEdits;
import org.otowi.provenance.Content;
import org.otowi.provenance.Decision;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.workspace.RecordingOutcome;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/**
 * An accepted proposal with the bytes that it changed.
 *
 * @param by who made it
 * @param before the file before; empty when there was none
 * @param after the file with the change
 */
record AcceptedEdit(Proposal proposal, Authored by, Optional<Content> before, Content after) {

    /** Writes the edit into the file's log; returns when the entry is on the disk or nothing was written. */
    RecordingOutcome record(IFile file, WorkspaceRecorder recorder) {
        return CompletableFuture.completedFuture(file)
                .thenCompose(target -> recorder.recordAccepted(target, this::forLog))
                .exceptionally(fault -> new NotRecorded(file, Reason.FAILED, Messages.recordingFault)).join();
    }

    private AiEdit forLog() {
        return AcceptedEdits.of(proposal, by.model(), before, after, Decision.WHOLE).with(by.exchange());
    }
}
