package org.otowi.assistant.workspace.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.proposal.LineChange;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Applied;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Outdated;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Refused;
import org.otowi.provenance.Content;
import org.otowi.provenance.workspace.RecordingOutcome;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.RecordingOutcome.Recorded;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/** Changes the text of an existing file in its buffer, which open editors share. */
final class BufferEdit {

    private final IFile file;
    private final Proposal proposal;
    private final Authored by;
    private final WorkspaceRecorder recorder;

    BufferEdit(IFile file, Proposal proposal, Authored by, WorkspaceRecorder recorder) {
        this.by = by;
        this.file = file;
        this.proposal = proposal;
        this.recorder = recorder;
    }

    ApplyOutcome perform(IProgressMonitor monitor) throws CoreException {
        try (TextBuffer open = TextBuffer.of(file, monitor)) {
            return checked(open.buffer());
        }
    }

    private ApplyOutcome checked(ITextFileBuffer buffer) throws CoreException {
        byte[] saved = savedBytes();
        TextEncoding encoding = TextEncoding.of(Charset.forName(buffer.getEncoding()), saved);
        Optional<String> savedText = encoding.decode(saved);
        if (savedText.isEmpty()) {
            return new Refused(NLS.bind(Messages.notExact, file.getFullPath(), encoding.charset()));
        }
        OptionalInt unmappable = encoding.firstUnmappable(proposal.after());
        if (unmappable.isPresent()) {
            return new Refused(NLS.bind(Messages.unmappable, new Object[] {Character.toString(unmappable.getAsInt()),
                    String.format("U+%04X", unmappable.getAsInt()), encoding.charset(), file.getFullPath()}));
        }
        DocumentChange change = DocumentContext.call(() -> new DocumentChange(buffer.getDocument(), proposal));
        try {
            boolean wasDirty = buffer.isDirty();
            boolean isCurrent = wasDirty || savedText.get().equals(proposal.before());
            boolean isMade = isCurrent && make(change);
            return isMade ? kept(buffer, change, encoding, wasDirty) : new Outdated();
        } finally {
            DocumentContext.call(Executors.callable(change::close));
        }
    }

    private static boolean make(DocumentChange change) throws CoreException {
        List<LineChange> lines = change.lines();
        return DocumentContext.call(() -> change.make(lines));
    }

    /** The change is made: saves it if nothing else was unsaved, and records it; or takes it back. */
    private ApplyOutcome kept(ITextFileBuffer buffer, DocumentChange change, TextEncoding encoding, boolean wasDirty)
            throws CoreException {
        try {
            save(buffer, wasDirty);
        } catch (CoreException e) {
            return takenBack(buffer, change, true,
                    NLS.bind(Messages.notSaved, file.getFullPath(), e.getStatus().getMessage()));
        }
        RecordingOutcome outcome = new AcceptedEdit(proposal, by, Optional.of(content(encoding, proposal.before())),
                content(encoding, proposal.after())).record(file, recorder);
        if (outcome instanceof Recorded recorded) {
            return new Applied(recorded.entry());
        }
        return takenBack(buffer, change, wasDirty,
                NLS.bind(Messages.notRecorded, ((NotRecorded) outcome).message()));
    }

    private Refused takenBack(ITextFileBuffer buffer, DocumentChange change, boolean wasDirty, String reason)
            throws CoreException {
        if (!DocumentContext.call(change::takeBack)) {
            return new Refused(reason + " " + NLS.bind(Messages.notTakenBack, file.getFullPath()));
        }
        try {
            save(buffer, wasDirty);
            return new Refused(reason);
        } catch (CoreException e) {
            return new Refused(reason + " "
                    + NLS.bind(Messages.notRestored, file.getFullPath(), e.getStatus().getMessage()));
        }
    }

    private static void save(ITextFileBuffer buffer, boolean wasDirty) throws CoreException {
        if (!wasDirty) {
            buffer.commit(null, false);
        }
    }

    private static Content content(TextEncoding encoding, String text) {
        return Content.of(encoding.encode(text), encoding.charset());
    }

    private byte[] savedBytes() throws CoreException {
        try (InputStream content = file.getContents()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, BufferEdit.class, e.getMessage(), e));
        }
    }
}
