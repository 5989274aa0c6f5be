package org.otowi.assistant.workspace.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.osgi.framework.FrameworkUtil;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.render.Labels;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Content;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.workspace.RecordingOutcome;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/**
 * An accepted proposal with the bytes that it changed.
 *
 * @param before the file before; empty when there was none
 * @param after the file with the change
 */
record AcceptedEdit(Proposal proposal, Optional<Content> before, Content after) {

    /** Names what makes embedded summaries in the log, as the command line does. */
    private static final String EXTRACTIVE_SUMMARY = "extractive-summary";

    /** Writes the edit into the file's log; returns when the entry is on the disk or nothing was written. */
    RecordingOutcome record(IFile file, WorkspaceRecorder recorder) {
        return recorder.recordAccepted(file, this::forLog)
                .exceptionally(fault -> new NotRecorded(file, Reason.FAILED, Messages.recordingFault)).join();
    }

    private AiEdit forLog() {
        String version = FrameworkUtil.getBundle(Proposal.class).getVersion().toString();
        return AiEdit.of(before, after, ModelUse.embedded(EXTRACTIVE_SUMMARY, version)).forPurpose(proposal.purpose())
                .citing(cited());
    }

    /** One citation a file; its places in words. */
    private List<CitedSource> cited() {
        Map<String, List<Proposal.Source>> byHash =
                proposal.sources().stream().collect(Collectors.groupingBy(Proposal.Source::sha256));
        return byHash.values().stream().map(sources -> new CitedSource(sources.get(0).fileName(),
                Sha256.ofHex(sources.get(0).sha256()), places(sources))).toList();
    }

    private static Optional<String> places(List<Proposal.Source> sources) {
        String places = sources.stream().map(source -> Labels.of(source.anchor())).filter(place -> !place.isEmpty())
                .distinct().collect(Collectors.joining(", "));
        return Optional.of(places).filter(words -> !words.isEmpty());
    }
}
